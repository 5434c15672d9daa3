import { expect, test } from 'vitest';
import { bootstrapIntervals } from '@/domain/ranking/bootstrap-intervals';

test('quantiles lie between the sorted rounds', () => {
  // Model 0 has 0, 10, …, 400 over 41 rounds, so that 2.5% is at 10; model 1 is always 7.
  const strengths = Float32Array.from({ length: 82 }, (_, i) => (i % 2 === 0 ? 400 - 5 * i : 7));

  const [first, second] = bootstrapIntervals(strengths, 2);

  expect(first?.lower).toBeCloseTo(10, 9);
  expect(first?.upper).toBeCloseTo(390, 9);
  expect(first?.se).toBeCloseTo(10 * Math.sqrt((41 * 42) / 12), 9);
  expect(second).toEqual({ lower: 7, upper: 7, se: 0 });
});
