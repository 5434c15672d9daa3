import { expect, test } from 'vitest';
import { countCodes } from '@/domain/ranking/count-codes';
import { makeVotes } from '@/scripts/bench/ranking/made-votes';

test('made votes are on the pairs asked for, the same each time, and others for another popularity', () => {
  const votes = makeVotes(20, 100, 20_000);

  const { a, models } = countCodes(votes.models, votes.codes);

  expect(models).toHaveLength(20);
  expect(a).toHaveLength(100);
  expect(makeVotes(20, 100, 20_000)).toEqual(votes);
  expect(makeVotes(20, 100, 20_000, 0)).not.toEqual(votes);
});

test('three in ten made votes are ties, and no model meets itself', () => {
  const { codes } = makeVotes(20, 100, 20_000);
  const votes = Array.from({ length: 20_000 }, (_, vote) => codes.subarray(3 * vote, 3 * vote + 3));

  expect(votes.filter(([, , outcome = 0]) => outcome > 1).length / 20_000).toBeCloseTo(0.3, 1);
  expect(votes.every(([a, b]) => a !== b)).toBe(true);
});
