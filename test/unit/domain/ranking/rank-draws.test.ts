import { expect, test } from 'vitest';
import { drawRanks } from '@/domain/ranking/rank-draws';

test('the chance to be best is that of the difference being positive', () => {
  // Independent strengths with a difference of N(1, 2): Φ(1/√2) = 0.7602.
  const { pBest } = drawRanks(Float64Array.of(0.5, -0.5), Float64Array.of(1, 0, 0, 1), 1, 20_000);

  expect(pBest[0]).toBeCloseTo(0.7602, 1);
  expect((pBest[0] ?? 0) + (pBest[1] ?? 0)).toBe(1);
});

test('models that vary together are told apart', () => {
  const covariance = Float64Array.of(1, 0.9999, 0.9999, 1);

  const { best, worst, pBest } = drawRanks(Float64Array.of(0.1, -0.1), covariance, 1);

  expect([...best, ...worst]).toEqual([1, 2, 1, 2]);
  expect(pBest[0]).toBe(1);
});

test('models that vary independently as much have open ranks', () => {
  const { best, worst } = drawRanks(Float64Array.of(0.1, -0.1), Float64Array.of(1, 0, 0, 1), 1);

  expect([...best, ...worst]).toEqual([1, 1, 2, 2]);
});

test('the same seed gives the same ranks', () => {
  const mean = Float64Array.of(0.1, 0, -0.1);
  const covariance = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);

  expect(drawRanks(mean, covariance, 5)).toEqual(drawRanks(mean, covariance, 5));
});

// A lead that is N(mean, 1) is negative with 5% or 1% chance at these means.
test.each([
  { chance: 0.05, mean: 1.645, best: 1 },
  { chance: 0.01, mean: 2.326, best: 2 },
])('with a chance of $chance to be best the best plausible rank is $best', ({ chance, mean, best }) => {
  const covariance = Float64Array.of(0.25, -0.25, -0.25, 0.25);

  const ranks = drawRanks(Float64Array.of(mean / 2, -mean / 2), covariance, 1, 10_000);

  expect(ranks.pBest[1]).toBeCloseTo(chance, 2);
  expect([...ranks.best]).toEqual([1, best]);
  expect([...ranks.worst]).toEqual([3 - best, 2]);
});
