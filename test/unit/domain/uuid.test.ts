import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidV7 } from '@/domain/uuid';

const randomBytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('has the shape of RFC 9562: version 7, variant 10', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  fc.assert(fc.property(times, randomBytes, (atMs, random) => shape.test(uuidV7(atMs, random))));
});

test('is the example of RFC 9562, appendix A.6', () => {
  // rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F; the last given byte becomes the second half of rand_a.
  const random = new Uint8Array([0x0c, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f, 0xc3]);

  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('begins with the time in milliseconds', () => {
  fc.assert(
    fc.property(times, randomBytes, (atMs, random) => {
      const digits = uuidV7(atMs, random).replaceAll('-', '').slice(0, 12);

      expect(Number.parseInt(digits, 16)).toBe(atMs);
    }),
  );
});

test('sorts by time as text', () => {
  fc.assert(
    fc.property(times, times, randomBytes, (one, other, random) => {
      fc.pre(one !== other);

      expect(uuidV7(one, random) < uuidV7(other, random)).toBe(one < other);
    }),
  );
});

test('uses all 74 random bits', () => {
  const zeros = uuidV7(0, new Uint8Array(10));
  const ids = new Set<string>();
  for (let bit = 0; bit < 80; bit++) {
    const random = new Uint8Array(10);
    random[bit >> 3] = 1 << (bit & 7);
    ids.add(uuidV7(0, random));
  }

  // Six of the 80 bits make way for version and variant: four of the first byte, two of the second.
  expect(ids.size).toBe(74 + Number(ids.has(zeros)));
});

test('cuts fractions of a millisecond off', () => {
  expect(uuidV7(1.9, new Uint8Array(10))).toBe(uuidV7(1, new Uint8Array(10)));
});
