import { expect, test } from 'vitest';
import { countCodes } from '@/domain/ranking/count-codes';
import { likelihoodOf, maximizeLikelihood } from '@/domain/ranking/maximum-likelihood';
import { minimize } from '@/domain/ranking/newton';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { sparseStart } from '@/domain/ranking/sparse-start';
import { makeVotes } from '@/scripts/bench/ranking/made-votes';
import { countsOf } from './votes-of';

const made = (models: number, pairs: number, votes: number) => {
  const { models: names, codes } = makeVotes(models, pairs, votes);
  return scorePairs(countCodes(names, codes));
};

test('it is so close to the most likely strengths that one step of Newton is left', () => {
  const votes = made(40, 600, 20_000);

  expect(maximizeLikelihood(votes).iterations).toBe(1);
  const cold = minimize(likelihoodOf(votes), new Float64Array(votes.size));
  sparseStart(votes).forEach((strength, i) => {
    expect(Math.abs(strength - (cold.x[i] ?? Number.NaN))).toBeLessThan(1e-6);
  });
});

test('where it does not get there, the steps that follow do', () => {
  const chain = Array.from(
    { length: 60 },
    (_, i) => `${name(i)}>${name(i + 1)}*3 ${name(i + 1)}>${name(i)}*2`,
  );
  const votes = scorePairs(countsOf(chain.join(' ')));

  const { x, converged } = maximizeLikelihood(votes);

  expect(converged).toBe(true);
  for (let i = 0; i < 60; i++) expect((x[i] ?? 0) - (x[i + 1] ?? 0)).toBeCloseTo(Math.log(1.5), 9);
});

test('strengths without a bound stay numbers', () => {
  const start = sparseStart(scorePairs(countsOf('A>B*5 C>D*2000')));

  expect(start.every(Number.isFinite)).toBe(true);
});

/** Names of two letters, in order. */
function name(i: number): string {
  return String.fromCharCode(65 + Math.floor(i / 26)) + String.fromCharCode(65 + (i % 26));
}
