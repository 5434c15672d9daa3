import { expect, test } from 'vitest';
import { extendLexicon } from '@/domain/leaks/extend-lexicon';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { scanReply } from '@/domain/leaks/scan-reply';

const lexicon = extendLexicon(defaultLexicon(), ['zorblax-writer-7b-instruct', 'gpt-4o']);
const isVoid = (text: string) => scanReply(text, { lexicon }).some(({ severity }) => severity === 'void');

test('a listed name counts in a claim', () => {
  expect(isVoid('I am zorblax-writer-7b-instruct.')).toBe(true);
});

test('its family counts only beside an AI noun', () => {
  expect(isVoid('I am Zorblax, an AI assistant.')).toBe(true);
  expect(isVoid('I am Zorblax, keeper of bees.')).toBe(false);
});

test('without news the lexicon stays the same object', () => {
  expect(extendLexicon(lexicon, ['ChatGPT'])).toBe(lexicon);
});
