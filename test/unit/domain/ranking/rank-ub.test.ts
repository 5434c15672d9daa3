import { expect, test } from 'vitest';
import { countUpTo, rankByUpperBound } from '@/domain/ranking/rank-ub';

test('only models whose whole interval lies above come before', () => {
  const lower = Float64Array.of(100, 90, 80, 10);
  const upper = Float64Array.of(120, 110, 95, 79);

  expect([...rankByUpperBound(lower, upper)]).toEqual([1, 1, 2, 4]);
});

test('intervals that just touch share a rank', () => {
  expect([...rankByUpperBound(Float64Array.of(100, 50), Float64Array.of(120, 100))]).toEqual([1, 1]);
});

test('entries equal to the value are counted', () => {
  const sorted = Float64Array.of(1, 2, 2, 3);

  expect([0, 1, 2, 9].map((value) => countUpTo(sorted, value))).toEqual([0, 1, 3, 4]);
});
