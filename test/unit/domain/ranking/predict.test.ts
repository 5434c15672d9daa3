import { expect, test } from 'vitest';
import { sigmoid } from '@/domain/ranking/logistic';
import { averagePredictedWinRates, predictedWinRate } from '@/domain/ranking/predict';

const estimate = (variance: number) => ({
  mean: Float64Array.of(0.5, -0.5),
  covariance: Float64Array.of(variance / 4, -variance / 4, -variance / 4, variance / 4),
  dispersion: 1,
});

test('a lead known for certain is the logistic function of it', () => {
  expect(predictedWinRate(estimate(0), 0, 1)).toBe(sigmoid(1));
});

test('an uncertain lead is worth what the logistic averages to', () => {
  // ∫ σ(x) N(x; 1, 2) dx = 0.6777, by numerical integration.
  expect(predictedWinRate(estimate(2), 0, 1)).toBeCloseTo(0.6777, 2);
});

test('the two sides add up to one', () => {
  expect(predictedWinRate(estimate(2), 0, 1) + predictedWinRate(estimate(2), 1, 0)).toBeCloseTo(1, 12);
});

test('the average is over the other models only', () => {
  const mean = Float64Array.of(1, 0, -1);

  const rates = averagePredictedWinRates({ mean, covariance: new Float64Array(9), dispersion: 1 });

  expect(rates[0]).toBeCloseTo((sigmoid(1) + sigmoid(2)) / 2, 12);
  expect(rates[1]).toBeCloseTo(0.5, 12);
});
