import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateInQuote } from '@/domain/insights/locate-quote';
import { scanReply } from '@/domain/leaks/scan-reply';
import { aFinding } from '@/test/support/builders';

function marked(finding: ReturnType<typeof aFinding>, reply: string | undefined): string | undefined {
  const span = locateInQuote(finding, reply);
  return span && finding.quote.slice(span.start, span.end);
}

test('the leaking words are found in the quote of what the detector found', () => {
  const reply = 'Hello. Of course! As you ask, I am Claude, made by Anthropic, and glad to help.';

  const [finding] = scanReply(reply, { prompt: '' });

  expect(finding && marked(finding, reply)).toBe('I am Claude');
});

test('of a sentence said twice each finding finds its own', () => {
  const finding = aFinding({ span: { start: 16, end: 20 }, quote: 'I am X. I am X.' });

  expect(marked(finding, 'I am X. I am X. I am X.')).toBe('I am');
});

test('without the reply the claimed name is marked', () => {
  const finding = aFinding({ quote: 'I am Bard-9.', claimed: { maker: 'Google', model: 'Bard-9' } });

  expect(marked(finding, undefined)).toBe('Bard-9');
});

test('a name that is not in the quote marks nothing', () => {
  expect(marked(aFinding({ quote: 'It is me.', claimed: { maker: 'Google' } }), 'other')).toBeUndefined();
});

test('what is marked always lies within the quote', () => {
  const pieces = fc.array(fc.constantFrom('I am X. ', 'aa', ' ', ''), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, pieces, fc.nat(40), fc.nat(10), (reply, quote, start, length) => {
      const text = quote.join('');
      const span = locateInQuote(
        aFinding({ span: { start, end: start + length }, quote: text }),
        reply.join(''),
      );
      if (span === undefined) return;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
