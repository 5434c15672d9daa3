import { expect, test } from 'vitest';
import { bradleyTerry } from '@/domain/ranking/bradley-terry';
import { inverseOf } from '@/domain/ranking/cholesky';
import { minimize } from '@/domain/ranking/newton';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { commonPrior } from '@/domain/ranking/prior';
import { expectDerivativesToMatch } from './expect-derivatives';
import { twentyComparisons } from './known-votes';
import { countsOf } from './votes-of';

test('gradient and Hessian match finite differences', () => {
  const votes = scorePairs(countsOf('A>B*3 B>A A=C C!B B>D*2 D>C'));
  const objective = bradleyTerry(votes, commonPrior(4, 0.7), 0.8);

  expectDerivativesToMatch(objective, Float64Array.of(0.4, -1.2, 0.9, 2.5));
});

test('the value is the negative log posterior', () => {
  const votes = scorePairs(countsOf('A>B'));
  const objective = bradleyTerry(votes, commonPrior(2, 2), 0.5);

  const value = objective.evaluate(Float64Array.of(1, -1), new Float64Array(2), new Float64Array(4));

  expect(value).toBeCloseTo(Math.log(1 + Math.exp(-2)) / 0.5 + 2 * (1 / 8), 12);
});

test('leads of a thousand logits overflow nothing', () => {
  const votes = scorePairs(countsOf('A>B B>A'));
  const objective = bradleyTerry(votes, commonPrior(2, 1), 1);
  const gradient = new Float64Array(2);

  const value = objective.evaluate(Float64Array.of(1000, -1000), gradient, new Float64Array(4));

  expect(value).toBeCloseTo(2000 + 1e6, 6);
  expect([...gradient].every(Number.isFinite)).toBe(true);
});

/** Posterior mode and Laplace variance by item, for a prior N(0, variance). */
function posterior(votes: string, variance: number) {
  const counts = countsOf(votes);
  const m = counts.models.length;
  const objective = bradleyTerry(scorePairs(counts), commonPrior(m, Math.sqrt(variance)), 1);
  const { x, factor } = minimize(objective, new Float64Array(m));
  const covariance = inverseOf(factor, m);
  const place = (item: number) => counts.models.indexOf(String(item));
  return {
    mode: (item: number) => x[place(item)],
    variance: (item: number) => covariance[place(item) * (m + 1)],
  };
}

test('twenty comparisons have the known mode under N(0, 1)', () => {
  const { mode } = posterior(twentyComparisons, 1);

  const known = [
    -0.51974039, -0.46280878, -0.31376862, -0.06854694, -0.3185146, -0.00346107, 0.63032783, 1.05651257,
  ];
  known.forEach((strength, item) => {
    expect(mode(item)).toBeCloseTo(strength, 7);
  });
});

test('a chain of three wins has the known mode and variances under N(0, 8)', () => {
  const { mode, variance } = posterior('3>2 2>1 1>0', 8);

  expect(mode(0)).toBeCloseTo(-1.74969909, 7);
  expect(mode(1)).toBeCloseTo(-0.47651331, 7);
  expect(mode(3)).toBeCloseTo(1.74969909, 7);
  expect(variance(0)).toBeCloseTo(4.50397683, 7);
  expect(variance(1)).toBeCloseTo(3.37052143, 7);
});
