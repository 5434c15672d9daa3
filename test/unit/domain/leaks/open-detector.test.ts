import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDetector } from '@/domain/leaks/open-detector';
import { scanReply } from '@/domain/leaks/scan-reply';
import { cutText, textPieces } from './text-pieces';

test('however a text is cut, the findings are the same', () => {
  fc.assert(
    fc.property(
      fc.array(textPieces, { maxLength: 24 }),
      fc.array(fc.nat({ max: 9 }), { minLength: 1 }),
      (parts, sizes) => {
        const text = parts.join('');

        const detector = openDetector({ prompt: '' });
        const streamed = [...cutText(text, sizes)].flatMap((chunk) => detector.push(chunk));
        streamed.push(...detector.end());

        expect(streamed).toEqual(scanReply(text, { prompt: '' }));
      },
    ),
    { numRuns: 400 },
  );
});

describe('a leak is reported with the character that completes it', () => {
  test.each([
    ['Hi! I am ChatGPT', ' and'],
    ['Hallo, ich heiße Claude', ', und'],
    ['你好，我是通义千问', '，'],
    ['私はOpenAIが開発したモデルです', '。'],
  ])('%s', (before, after) => {
    const detector = openDetector({ prompt: '' });

    const early = detector.push(before);
    const timely = detector.push(after);

    expect(early).toEqual([]);
    expect(timely.map(({ severity }) => severity)).toContain('void');
  });
});

test('a long text costs no more at its end than at its start', () => {
  const sentence =
    'The committee met on Tuesday and nothing in particular was decided about the old bridge. ';
  const detector = openDetector({ prompt: '' });
  const kilobyte = sentence.repeat(12).slice(0, 1000);
  // The fastest of many runs: what else the machine does only ever adds time.
  const fastest = (runs: number) =>
    Math.min(
      ...Array.from({ length: runs }, () => {
        const startedAt = performance.now();
        for (let index = 0; index < 10; index++) detector.push(kilobyte);
        return performance.now() - startedAt;
      }),
    );
  fastest(20);

  const early = fastest(20);
  fastest(60);
  const late = fastest(20);

  expect(late).toBeLessThan(early * 2 + 0.5);
});

test('offsets count the original text, with its marks and invisible characters', () => {
  const text = 'Well\u200b — **I am** `Cla\u200bude`, an assistant by Anthropic.';

  const [finding] = scanReply(text, { prompt: '' });

  expect(finding && text.slice(finding.nameSpan.start, finding.nameSpan.end)).toBe('Cla\u200bude');
  expect(finding?.obfuscated).toBe(true);
});

test('side, turn and part are carried through', () => {
  const [finding] = scanReply('I am ChatGPT.', { prompt: '', side: 'b', turn: 2, part: 'reasoning' });

  expect(finding).toMatchObject({ side: 'b', turn: 2, part: 'reasoning' });
});
