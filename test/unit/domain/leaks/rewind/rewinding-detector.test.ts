import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDetector } from '@/domain/leaks/open-detector';
import { RewindingDetector } from '@/domain/leaks/rewind/rewinding-detector';
import { cutText, textPieces } from '../text-pieces';

const options = { prompt: 'Tell me a joke.' };
const texts = fc.array(textPieces, { maxLength: 24 }).map((parts) => parts.join(''));
const filler = 'The bridge is old and nobody knows why. ';

function opened(): RewindingDetector {
  return new RewindingDetector(openDetector(options));
}

describe('a detector that goes back', () => {
  test('is as if what came after had never been read', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        texts,
        fc.array(fc.nat({ max: 9 }), { minLength: 1 }),
        (kept, undone, next, sizes) => {
          const straight = openDetector(options);
          const turned = openDetector(options);
          for (const chunk of cutText(kept, sizes)) {
            straight.push(chunk);
            turned.push(chunk);
          }
          const rewind = turned.save();
          for (const chunk of cutText(undone, sizes)) turned.push(chunk);
          turned.end();
          rewind();

          expect(turned.hiding()).toEqual(straight.hiding());
          expect(turned.push(next)).toEqual(straight.push(next));
          expect(turned.hiding()).toEqual(straight.hiding());
          expect(turned.end()).toEqual(straight.end());
        },
      ),
      { numRuns: 400 },
    );
  });

  // What one of its parts would forget to save shows here, whether any text makes use of it or not.
  test('has nothing left of it in any of its parts', () => {
    const detector = openDetector(options);
    detector.push('Hello! "I am Claude" and\n- Model: ');
    const rewind = detector.save();
    const before = partsOf(detector);

    detector.push('GPT-4.\nAs an AI built by xAI, I am Grok. ```js\n> ');
    detector.push('I am Zorblax, an AI.\n\nSincerely,\n— Claude\nMy knowledge cutoff is June 2024e');
    expect(partsOf(detector)).not.toEqual(before);
    rewind();

    expect(partsOf(detector)).toEqual(before);
  });

  test('may go back to the same place again and again', () => {
    const detector = openDetector(options);
    detector.push('I am ');
    const rewind = detector.save();
    for (const name of ['Claude. ', 'nobody. ', 'Claude. ']) {
      rewind();
      const found = detector.push(name);

      expect(found).toHaveLength(name === 'nobody. ' ? 0 : 1);
    }
  });
});

test('of a long text only the end is read again', () => {
  const detector = opened();
  const long = `I am Claude, yes. ${filler.repeat(4000)}`;
  detector.push(long);

  const at = detector.backTo(long.length - 40);

  expect(long.length - at).toBeLessThan(2000);
  detector.push(`${long.slice(at)}Claude said so. It rains.`);
  expect(detector.hiding().settled).toContainEqual({ start: long.length, end: long.length + 6 });
});

test('going back far costs about as much as was written since', () => {
  const detector = opened();
  const long = filler.repeat(4000);
  detector.push(long);
  for (const share of [0.9, 0.5, 0.1]) {
    const wanted = Math.round(long.length * share);

    const at = detector.backTo(wanted);

    expect(wanted - at).toBeLessThan(0.5 * (long.length - wanted) + 1100);
    detector.push(long.slice(at));
  }
});

test('a text that grows before its last words is read again only there', () => {
  const detector = opened();
  const last = ' Copy Share';
  let text = filler.repeat(20);
  detector.push(text + last);
  detector.backTo(text.length);
  for (let round = 0; round < 20; round++) {
    detector.push((text + last).slice(detector.length));
    const before = text.length;
    text += filler;

    expect(before - detector.backTo(before)).toBeLessThan(200);
    detector.push((text + last).slice(detector.length));
  }
});

test('the worst of what was found is forgotten with it', () => {
  const detector = opened();
  detector.push(filler.repeat(60));
  const { length } = detector;
  expect(detector.worst).toBeUndefined();
  detector.push('I am Claude, yes. ');
  expect(detector.worst).toBe('void');

  detector.backTo(length);

  expect(detector.worst).toBeUndefined();
});

test('what the end settles is taken back when the text goes on', () => {
  const detector = opened();
  detector.push('The bridge is old.\n\nSincerely,\nClaude');
  const { length } = detector;
  detector.end();
  expect(detector.worst).toBe('void');

  expect(detector.backTo(length)).toBe(length);

  expect(detector.worst).toBeUndefined();
});

/** The whole state of a detector as plain data. Buffers are as long as what is in them. */
function partsOf(value: unknown, length = 0): unknown {
  if (ArrayBuffer.isView(value)) return [...(value as unknown as Uint8Array).subarray(0, length)];
  if (value instanceof Map) return [...value].map((entry) => partsOf(entry));
  if (value instanceof Set) return [...value];
  if (Array.isArray(value)) return value.map((item) => partsOf(item));
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const {
    vocabulary: _,
    prompt: __,
    setting: ___,
    table: ____,
    lexicon: _____,
    ...own
  } = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(own).map(([name, part]) => [
      name,
      partsOf(part, Number(name.startsWith('match') ? own.matches : own.length)),
    ]),
  );
}
