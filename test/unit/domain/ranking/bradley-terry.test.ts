import { expect, test } from 'vitest';
import { bradleyTerry } from '@/domain/ranking/bradley-terry';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { commonPrior } from '@/domain/ranking/prior';
import { expectDerivativesToMatch } from './expect-derivatives';
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
