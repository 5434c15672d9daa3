import { expect, test } from 'vitest';
import { GuessCount, guessAgreement } from '@/domain/insights/guess-score';
import type { Guess } from '@/domain/remarks';
import { aVote } from '@/test/support/builders';

test('the whole name, part of it, its maker, and another maker are told apart', () => {
  expect(guessAgreement('claude-opus-4', 'claude-opus-4')).toBe('model');
  expect(guessAgreement('Claude', 'claude-opus-4')).toBe('model');
  expect(guessAgreement('Anthropic', 'claude-opus-4')).toBe('maker');
  expect(guessAgreement('gpt-5', 'claude-opus-4')).toBe('neither');
});

test('two names the lexicon does not know agree only when they are the same', () => {
  expect(guessAgreement('meadow-3', 'harbor-2')).toBe('neither');
  expect(guessAgreement('meadow-3', 'meadow-3')).toBe('model');
});

function scoreOf(votes: readonly (readonly [a: string, b: string, guess?: Guess])[]) {
  const count = new GuessCount();
  for (const [a, b, guess] of votes) count.add(aVote({ models: { a, b }, ...(guess && { guess }) }));
  return count.read();
}

test('each side that was guessed counts once, and a side that was not counts nothing', () => {
  const { model, maker } = scoreOf([
    ['gpt-5', 'claude-opus-4', { a: 'gpt-5', b: 'OpenAI' }],
    ['gpt-5', 'gemini-3', { b: 'Google' }],
  ]);

  expect([model.right.hits, model.right.total]).toEqual([1, 3]);
  expect([maker.right.hits, maker.right.total]).toEqual([2, 3]);
});

test('chance is how often the same guesses fit the replies of all votes', () => {
  const { model } = scoreOf([
    ['gpt-5', 'claude-opus-4', { a: 'gpt-5' }],
    ['gpt-5', 'gemini-3'],
  ]);

  // Two of the four replies were gpt-5's.
  expect(model.chance).toBe(0.5);
});

test('without a guess there is no score and no chance', () => {
  const { model } = scoreOf([['gpt-5', 'claude-opus-4']]);

  expect(model).toEqual({ right: { hits: 0, total: 0, interval: null }, chance: 0 });
});
