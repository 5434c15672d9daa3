import { expect, test } from 'vitest';
import { sampleHistory } from '@/components/sample-history';
import { rankByElo } from '@/domain/ranking/elo-leaderboard';
import type { OutcomeRow } from '@/domain/ranking/pair-row';

const rowsOf = (count: number): OutcomeRow[] =>
  Array.from({ length: count }, (_, i) => ({
    a: i % 3 === 0 ? 'ada' : 'bob',
    b: 'eve',
    outcome: i % 4 === 0 ? 'tie' : 'a',
  }));

test('few votes are all there, many are sampled, and the last sample is after all of them', () => {
  expect(sampleHistory(rowsOf(5), ['ada']).votes).toEqual([1, 2, 3, 4, 5]);

  const { votes } = sampleHistory(rowsOf(1001), ['ada']);
  expect(votes.length).toBeLessThanOrEqual(120);
  expect(votes.at(-1)).toBe(1001);
});

test('a line ends at the model’s Elo after all votes', () => {
  const rows = rowsOf(777);
  const final = new Map(rankByElo(rows).map(({ model, rating }) => [model, rating]));

  for (const { model, ratings } of sampleHistory(rows, ['ada', 'bob', 'eve']).lines) {
    expect(ratings.at(-1)).toBeCloseTo(final.get(model) ?? 0, 9);
  }
});

test('a model has no rating before its first vote, and one without votes never has', () => {
  const { lines } = sampleHistory(rowsOf(3), ['bob', 'zoe']);

  expect(lines[0]?.ratings[0]).toBeUndefined();
  expect(lines[0]?.ratings[1]).toBeGreaterThan(1000);
  expect(lines[1]?.ratings).toEqual([undefined, undefined, undefined]);
});

test('no votes are an empty history', () => {
  expect(sampleHistory([], ['ada'])).toEqual({ votes: [], lines: [{ model: 'ada', ratings: [] }] });
});
