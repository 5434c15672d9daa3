import { expect, test } from 'vitest';
import { type Features, readFeatures } from '@/domain/features';
import { TasteCount } from '@/domain/insights/taste';
import type { Outcome } from '@/domain/outcome';
import { aVote } from '@/test/support/builders';

function tasteOf(votes: readonly (readonly [Outcome, a: Partial<Features>, b: Partial<Features>])[]) {
  const count = new TasteCount();
  const plain = readFeatures('');
  for (const [outcome, a, b] of votes) {
    count.add(aVote({ outcome, features: { a: { ...plain, ...a }, b: { ...plain, ...b } } }));
  }
  return count.read();
}

test('each outcome is counted, ties of both kinds apart', () => {
  const taste = tasteOf([
    ['a', {}, {}],
    ['tie', {}, {}],
    ['bothBad', {}, {}],
    ['bothBad', {}, {}],
  ]);

  expect(taste.votes).toBe(4);
  expect(taste.outcomes).toEqual({ a: 1, b: 0, tie: 1, bothBad: 2 });
});

test('the share of side A is of the votes for one of the two', () => {
  const { sideA } = tasteOf([
    ['a', {}, {}],
    ['a', {}, {}],
    ['b', {}, {}],
    ['tie', {}, {}],
  ]);

  expect([sideA.hits, sideA.total]).toEqual([2, 3]);
});

test('a vote for the longer reply is one, on whichever side it stands', () => {
  const { traits } = tasteOf([
    ['a', { characters: 9 }, { characters: 5 }],
    ['b', { characters: 5 }, { characters: 9 }],
    ['b', { characters: 9 }, { characters: 5 }],
  ]);

  expect([traits.longer.hits, traits.longer.total]).toEqual([2, 3]);
});

test('ties, and replies that do not differ, say nothing of a trait', () => {
  const { traits } = tasteOf([
    ['tie', { lists: 3 }, {}],
    ['a', { lists: 3 }, { lists: 3 }],
  ]);

  expect(traits.lists.total).toBe(0);
});

test('the smaller time is the sooner, and a time that is not known is not compared', () => {
  const { traits } = tasteOf([
    ['a', { finishMs: 100 }, { finishMs: 900 }],
    ['a', { finishMs: 100 }, {}],
  ]);

  expect([traits.finishedSooner.hits, traits.finishedSooner.total]).toEqual([1, 1]);
});

test('a vote that says nothing of its replies counts by its outcome alone', () => {
  const count = new TasteCount();

  count.add({ outcome: 'a', features: undefined });

  expect(count.read().votes).toBe(1);
  expect(count.read().traits.longer.total).toBe(0);
});
