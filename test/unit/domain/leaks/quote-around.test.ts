import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteAround } from '@/domain/leaks/quote-around';

test('a short reply is quoted whole', () => {
  expect(quoteAround('Hello. I am Claude, at your service.', { start: 7, end: 18 })).toBe(
    'Hello. I am Claude, at your service.',
  );
});

test('a long reply is quoted around the leak, from word to word', () => {
  const reply = `${'before '.repeat(100)}I am Claude ${'after '.repeat(100)}`;
  const start = reply.indexOf('I am Claude');

  const quote = quoteAround(reply, { start, end: start + 11 });

  expect(quote).toMatch(/^before .*before I am Claude after .*after$/);
  expect(quote.length).toBeLessThanOrEqual(240);
});

test('a quote is a piece of the reply, no longer than allowed, and holds a leak that fits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.nat(),
      fc.nat(300),
      (reply, at, length) => {
        const start = reply.length === 0 ? 0 : at % reply.length;
        const end = Math.min(reply.length, start + length);

        const quote = quoteAround(reply, { start, end });

        expect(reply).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(240);
        if (end - start <= 240) expect(quote).toContain(reply.slice(start, end));
      },
    ),
  );
});
