import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { davidson } from '@/domain/ranking/davidson';
import { estimateDavidson } from '@/domain/ranking/davidson-method';
import { minimize } from '@/domain/ranking/newton';
import { pinLevel } from '@/domain/ranking/pin-level';
import { commonPrior, flatPrior, joinPriors } from '@/domain/ranking/prior';
import { expectDerivativesToMatch } from './expect-derivatives';
import { countsOf, votesOf } from './votes-of';

function mostLikely(votes: string) {
  const counts = countsOf(votes);
  const m = counts.models.length;
  const { x } = minimize(pinLevel(davidson(counts, flatPrior(m + 1)), m, 1), new Float64Array(m + 1));
  return { lead: (x[0] ?? 0) - (x[1] ?? 0), nu: Math.exp(x[m] ?? 0) };
}

test('gradient and Hessian match finite differences', () => {
  const prior = joinPriors(commonPrior(3, 0.8), commonPrior(1, 1));
  const objective = davidson(countsOf('A>B*3 B>A A=C*2 C!B B>C*2'), prior);

  expectDerivativesToMatch(objective, Float64Array.of(0.5, -0.9, 1.4, 0.3));
});

test('the share of ties fixes ν, the decisive votes fix the lead', () => {
  const { lead, nu } = mostLikely('A>B*6 B>A*3 A=B*5');

  // P(tie)/√(P(a) P(b)) = ν and P(a)/P(b) = e^lead.
  expect(lead).toBeCloseTo(Math.log(6 / 3), 9);
  expect(nu).toBeCloseTo(5 / Math.sqrt(6 * 3), 9);
});

test('both bad is a tie like any other', () => {
  expect(mostLikely('A>B*6 B>A*3 A!B*5')).toEqual(mostLikely('A>B*6 B>A*3 A=B*5'));
});

test('all wins, or no ties, stay finite', () => {
  const { mean, covariance, nu } = estimateDavidson(countsOf('A>B*10 A>C*4'));

  expect([...mean, ...covariance, nu].every(Number.isFinite)).toBe(true);
  expect(mean[0]).toBeGreaterThan(0.5);
});

test('with ties strengths spread wider than with half wins', () => {
  const counts = countsOf('A>B*300 B>A*100 A=B*400');
  const { mean, nu } = estimateDavidson(counts);

  expect((mean[0] ?? 0) - (mean[1] ?? 0)).toBeCloseTo(Math.log(3), 1);
  expect(nu).toBeCloseTo(400 / Math.sqrt(300 * 100), 1);
});

test('a score is part win and part loss', () => {
  const scored = countPairs([...votesOf('A=B'), { a: 'A', b: 'B', score: 0.75, weight: 4 }]).counts;

  expect(estimateDavidson(scored)).toEqual(estimateDavidson(countsOf('A=B A>B*3 B>A')));
});
