import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Span } from '@/domain/leaks/finding';
import { openDetector } from '@/domain/leaks/open-detector';
import { scanReply } from '@/domain/leaks/scan-reply';
import { casesByLanguage } from '../claims-by-language';
import { cutText, textPieces } from '../text-pieces';

const everyLetter = [0];

/** Letters of names that a blind reader saw although the claim had begun, at any moment of the streaming. */
function seenLetters(text: string, prompt: string, sizes: readonly number[]): readonly string[] {
  const names = scanReply(text, { prompt }).filter(isHidden);
  const detector = openDetector({ prompt });
  const seen: string[] = [];
  let length = 0;
  for (const chunk of cutText(text, sizes)) {
    detector.push(chunk);
    length += chunk.length;
    const { settled, open } = detector.hiding();
    for (const { nameSpan } of names) {
      const at = firstVisible(text, nameSpan, length, [...settled, ...open]);
      if (at !== undefined) seen.push(`${text.slice(nameSpan.start, at + 1)} in ${text.slice(0, length)}`);
    }
  }
  return seen;
}

/** Findings whose first words come before their name. */
function isHidden({ severity, kind, span, nameSpan }: Finding): boolean {
  return severity !== 'note' && span.start < nameSpan.start && kind !== 'cutoff';
}

function firstVisible(
  text: string,
  { start, end }: Span,
  length: number,
  hidden: readonly Span[],
): number | undefined {
  for (let at = start; at < Math.min(end, length); at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !hidden.some((span) => span.start <= at && at < span.end))
      return at;
  return undefined;
}

describe.each(casesByLanguage)('$language', ({ leaks }) => {
  test('a name is hidden from its first letter once the claim has begun', () => {
    expect(leaks.flatMap((text) => seenLetters(`It rains.\n\n${text}`, '', everyLetter))).toEqual([]);
  });
});

test('however a text is cut, no letter of a name is seen once the claim has begun', () => {
  fc.assert(
    fc.property(
      fc.array(textPieces, { maxLength: 16 }),
      fc.array(fc.nat({ max: 9 }), { minLength: 1 }),
      fc.constantFrom('', 'Who are you?', 'Translate this.'),
      (parts, sizes, prompt) => {
        expect(seenLetters(parts.join(''), prompt, sizes)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('asking what to hide changes no finding', () => {
  fc.assert(
    fc.property(
      fc.array(textPieces, { maxLength: 20 }),
      fc.array(fc.nat({ max: 9 }), { minLength: 1 }),
      (parts, sizes) => {
        const text = parts.join('');

        const detector = openDetector({});
        const streamed = [...cutText(text, sizes)].flatMap((chunk) => {
          detector.hiding();
          const found = detector.push(chunk);
          detector.hiding();
          return found;
        });
        streamed.push(...detector.end());

        expect(streamed).toEqual(scanReply(text, {}));
      },
    ),
    { numRuns: 200 },
  );
});

function hiddenOf(text: string): readonly string[] {
  const detector = openDetector({});
  detector.push(text);
  const { settled, open } = detector.hiding();
  return [...settled, ...open].map(({ start, end }) => text.slice(start, end));
}

describe('the end of a growing text is hidden', () => {
  test.each([
    ['Hello there. I am C', 'C'],
    ['Hello there. I am Cla', 'Cla'],
    ['Hello there. I am Claude', 'Claude'],
    ['Hello there. I am Claude 3.5 Son', 'Claude 3.5 Son'],
    ['Hello there. I am Сl', 'Сl'],
    ['Hello there. My name is Zorb', 'Zorb'],
    ['你好。我是通', '通'],
    ['Hi.\n\nSincerely,\nCla', 'Cla'],
  ])('%j', (text, expected) => {
    expect(hiddenOf(text)).toContain(expected);
  });
});

describe('nothing is hidden', () => {
  test.each([
    'Hello there. It rains. The weather in Cla',
    'Hello there. It rains. Google made a browser in 2008.',
    'Hello there. I am happy to help',
    'Hello there. I am not ChatGPT. But ',
  ])('%j', (text) => {
    expect(hiddenOf(text)).toEqual([]);
  });
});

test('once given away, an identity is hidden before and after its claim', () => {
  const text = 'Claude is a name. Anthropic is a firm. Well, I am Claude. It rains. What Claude does, Cla';

  const hidden = hiddenOf(text);

  expect(hidden.filter((name) => name === 'Claude').length).toBeGreaterThanOrEqual(3);
  expect(hidden).toContain('Anthropic');
  expect(hidden).toContain('Cla');
});

test('a text that names itself without end is hidden whole from some point on', () => {
  const text = 'I am Claude. '.repeat(30_000);
  const detector = openDetector({});

  detector.push(text);

  const { settled } = detector.hiding();
  expect(settled.length).toBeLessThan(25_000);
  expect(settled.at(-1)?.end).toBeGreaterThan(text.length);
});

test('what is settled only grows', () => {
  const detector = openDetector({});
  let before: readonly Span[] = [];
  for (const chunk of cutText('Hi. I am Claude, made by Anthropic. Claude is here. So is ChatGPT.', [3])) {
    detector.push(chunk);
    const { settled } = detector.hiding();
    expect(settled.slice(0, before.length)).toEqual(before);
    before = [...settled];
  }
});
