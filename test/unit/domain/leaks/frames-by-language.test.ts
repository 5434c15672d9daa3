import { describe, expect, test } from 'vitest';
import { scanReply } from '@/domain/leaks/scan-reply';
import { framesByLanguage } from './frames-by-language';

/** A unique name with its maker, and one that is a person's name too, or carries a version. */
const casts = [
  { X: 'ChatGPT', M: 'OpenAI', A: 'DeepSeek-V3', B: 'Qwen' },
  { X: 'Nemotron', M: 'NVIDIA', A: 'Claude', B: 'Gemini' },
] as const;

type Cast = (typeof casts)[number];

function fill(frame: string, cast: Cast): string {
  return frame.replace(/\{([XMAB])\}/g, (_, gap: keyof Cast) => cast[gap]);
}

/** The names given away in a text without a prompt. */
function givenIn(text: string): readonly string[] {
  return scanReply(text, { prompt: '' })
    .filter(({ severity }) => severity === 'void')
    .map(({ nameSpan }) => text.slice(nameSpan.start, nameSpan.end));
}

describe.each(framesByLanguage)('$language', ({ claims, mentions }) => {
  test.each(claims)('names its writer: %s', (frame) => {
    for (const cast of casts) {
      const given = givenIn(fill(frame, cast)).join();
      expect(given.includes(cast.X) || given.includes(cast.M)).toBe(true);
    }
  });

  test.each(mentions)('only mentions: %s', (frame) => {
    for (const cast of casts) expect(givenIn(fill(frame, cast))).toEqual([]);
  });
});
