import { expect, test } from 'vitest';
import { structuralWords } from '@/content/diagnosis-words';
import { maskWords } from '@/content/mask-words';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';

test.each([
  ['reply-card', 'reply-card'],
  ['model_selector_md', 'model_selector_md'],
  ['messageHeader', 'messageHeader'],
  ['gap-4', 'gap-#'],
  ['md:flex', 'md:flex'],
  ['acme-card', '•-card'],
  ['model-acmeTurbo-7b', 'model-••-#b'],
  ['claude', '•'],
  ['gpt-4o', '•-#•'],
  ['通义千问', '•'],
  ['card\u0301', '•'],
])('%s is told as %s', (value, masked) => {
  expect(maskWords(value)).toBe(masked);
});

test('a value of any length is told in sixty characters', () => {
  expect(maskWords('card'.repeat(1_000_000)).length).toBeLessThanOrEqual(60);
});

test('no structural word is a name of a model or its maker', () => {
  const names = defaultLexicon().names.map((name) => JSON.stringify(name).toLowerCase());

  // Tags, and what every one of these sites calls itself.
  const own = ['a', 'p', 'arena'];
  const suspects = [...structuralWords].filter(
    (word) => !own.includes(word) && names.some((name) => name.includes(`"${word}"`)),
  );

  expect(suspects).toEqual([]);
});
