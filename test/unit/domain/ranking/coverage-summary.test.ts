import { expect, test } from 'vitest';
import { summarize } from '@/domain/ranking/coverage-summary';
import { pointsPerLogit } from '@/domain/ranking/scale';

// Of the four intervals the last misses the truth; the first voter's models came out in the wrong order.
const trials = [
  {
    truth: Float64Array.of(0.2, -0.2),
    found: Float64Array.of(-0.1, 0.1),
    se: Float64Array.of(0.5, 0.5),
    ranks: {
      best: Int32Array.of(1, 1),
      worst: Int32Array.of(2, 2),
      pBest: Float64Array.of(0.4, 0.6),
    },
  },
  {
    truth: Float64Array.of(1, -1),
    found: Float64Array.of(0.5, -0.5),
    se: Float64Array.of(0.3, 0.1),
    ranks: {
      best: Int32Array.of(2, 2),
      worst: Int32Array.of(2, 2),
      pBest: Float64Array.of(0.9, 0.1),
    },
  },
];

test('shares are of models, correlations of voters', () => {
  const summary = summarize(trials, 4);

  expect(summary.answered).toBe(0.5);
  expect(summary.intervals).toBe(0.75);
  expect(summary.rankIntervals).toBe(0.75);
  expect(summary.kendall).toBe(0);
});

test('the chance to be best is that of the model on top', () => {
  const { claimedBest, observedBest } = summarize(trials, 4);

  expect(claimedBest).toBeCloseTo(0.75, 12);
  expect(observedBest).toBe(0.5);
});

test('errors and widths are in points', () => {
  const { rmse, medianWidth } = summarize(trials, 4);

  expect(rmse).toBeCloseTo(pointsPerLogit * Math.sqrt((2 * 0.3 ** 2 + 2 * 0.5 ** 2) / 4), 9);
  expect(medianWidth).toBeCloseTo(2 * 1.959964 * 0.5 * pointsPerLogit, 3);
});
