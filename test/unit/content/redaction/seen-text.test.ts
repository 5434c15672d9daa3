import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeenText } from '@/content/redaction/seen-text';

test('is the same as one string that grows and is cut', () => {
  const words = fc.string({ maxLength: 3000 });
  const step = fc.record({ words, cutAt: fc.option(fc.nat(12_000)), from: fc.nat(12_000) });

  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const seen = new SeenText();
      let plain = '';
      for (const { words: more, cutAt, from } of steps) {
        seen.add(more);
        plain += more;
        if (cutAt !== null && cutAt < plain.length) {
          seen.cut(cutAt);
          plain = plain.slice(0, cutAt);
        }

        expect(seen.length).toBe(plain.length);
        expect(seen.from(from)).toBe(plain.slice(from));
      }
    }),
  );
});
