import { expect, test } from 'vitest';
import { estimateDefault } from '@/domain/ranking/default-method';
import { type Estimate, varianceOfLead } from '@/domain/ranking/estimate';
import { updateAfterVote } from '@/domain/ranking/instant-update';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { z95 } from '@/domain/ranking/scale';
import { votesToSeparate } from '@/domain/ranking/votes-to-separate';
import { countsOf } from './votes-of';

const estimateOf = (votes: string) => estimateDefault(scorePairs(countsOf(votes)));

/** The same strengths after so many more votes on the first two models. */
function afterVotes(estimate: Estimate, votes: number): Estimate {
  let after = estimate;
  for (let vote = 0; vote < votes; vote++) {
    after = { ...updateAfterVote(after, 0, 1, 1), mean: estimate.mean };
  }
  return after;
}

const isSeparated = (estimate: Estimate) =>
  Math.abs((estimate.mean[0] ?? 0) - (estimate.mean[1] ?? 0)) >
  z95 * Math.sqrt(varianceOfLead(estimate, 0, 1));

test('the number of votes is the first that separates', () => {
  const estimate = estimateOf('A>B*6 B>A*4 B>C*2 C>A');

  const votes = votesToSeparate(estimate, 0, 1) ?? 0;

  expect(votes).toBeGreaterThan(0);
  expect(isSeparated(afterVotes(estimate, votes))).toBe(true);
  expect(isSeparated(afterVotes(estimate, votes - 1))).toBe(false);
});

test('two models far apart need no more votes', () => {
  expect(votesToSeparate(estimateOf('A>B*90 B>A*10'), 0, 1)).toBe(0);
});

test('two equal models are never separated', () => {
  expect(votesToSeparate(estimateOf('A=B*3'), 0, 1)).toBeNull();
});
