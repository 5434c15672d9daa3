import { expect, test } from 'vitest';
import { mergePairs, type PairTally } from '@/domain/journal/tally';
import { makeReport } from '@/workers/rank-report';
import { updateReport } from '@/workers/update-report';

const none = { winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
const tallies: readonly PairTally[] = [
  { a: 'ada-1', b: 'bob-2', winsA: 30, winsB: 20, ties: 4, bothBad: 1 },
  { a: 'bob-2', b: 'eve-3', winsA: 25, winsB: 15, ties: 2, bothBad: 3 },
];

test.each([
  ['a win', { a: 'ada-1', b: 'bob-2', ...none, winsA: 1 }],
  ['a loss', { a: 'ada-1', b: 'bob-2', ...none, winsB: 1 }],
  ['a tie', { a: 'bob-2', b: 'eve-3', ...none, ties: 1 }],
  ['a vote on a new pair', { a: 'ada-1', b: 'eve-3', ...none, winsB: 1 }],
])('after %s the update is close to the refit and counts the same', (_, added) => {
  const updated = updateReport(makeReport(tallies), added);
  const refit = makeReport(mergePairs([...tallies, added]));

  expect(updated?.votes).toBe(refit.votes);
  expect(updated?.fit.counts).toEqual(refit.fit.counts);
  for (const { model, rating, se, votes } of refit.models) {
    const row = updated?.models.find((standing) => standing.model === model);
    expect(row?.votes).toBe(votes);
    expect(Math.abs((row?.rating ?? 0) - rating)).toBeLessThan(2);
    expect(Math.abs((row?.se ?? 0) - se)).toBeLessThan(2);
  }
});

test('a new model needs a refit', () => {
  const added = { a: 'ada-1', b: 'zoe-4', ...none, winsA: 1 };

  expect(updateReport(makeReport(tallies), added)).toBeUndefined();
});

test('another method needs a refit', () => {
  const added = { a: 'ada-1', b: 'bob-2', ...none, winsA: 1 };

  expect(updateReport(makeReport(tallies, { method: 'mle' }), added)).toBeUndefined();
});
