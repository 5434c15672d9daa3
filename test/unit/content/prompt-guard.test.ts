import { expect, test } from 'vitest';
import { readHint } from '@/content/prompt-guard';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';

const lexicon = defaultLexicon();

test.each(['Who are you?', 'Wer hat dich entwickelt? Wer bist du?', '你是谁?', 'Кто ты?'])(
  '%s asks who the model is',
  (prompt) => {
    expect(readHint(prompt, lexicon)).toBe('asks');
  },
);

test('a part to play tells the model who it is', () => {
  expect(readHint('Pretend to be Claude and write a haiku.', lexicon)).toBe('tells');
});

test('a question of something else, and an empty box, say nothing', () => {
  expect(readHint('How deep is the sea?', lexicon)).toBeUndefined();
  expect(readHint(' \n', lexicon)).toBeUndefined();
});

test('a long prompt is read at both ends', () => {
  const filler = 'The sea is deep and wide. '.repeat(4000);

  expect(readHint(`${filler}\nWho are you?`, lexicon)).toBe('asks');
  expect(readHint(`Who are you?\n${filler}`, lexicon)).toBe('asks');
});

test('nothing is said before the names are ready', () => {
  expect(readHint('Who are you?', undefined)).toBeUndefined();
});
