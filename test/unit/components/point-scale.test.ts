import { expect, test } from 'vitest';
import { percentOn, scaleOf } from '@/components/point-scale';

test('every interval lies within the scale', () => {
  const scale = scaleOf([
    { lower: 870, upper: 1010 },
    { lower: 950, upper: 1203 },
  ]);

  expect(percentOn(scale, 870)).toBeGreaterThan(0);
  expect(percentOn(scale, 1203)).toBeLessThan(100);
});

test('ticks are round, whole and within the intervals', () => {
  expect(scaleOf([{ lower: 870, upper: 1203 }]).ticks).toEqual([900, 1000, 1100, 1200]);
  expect(scaleOf([{ lower: 991, upper: 1009 }]).ticks).toEqual([995, 1000, 1005]);
  expect(scaleOf([{ lower: 999.2, upper: 1000.9 }]).ticks).toEqual([1000]);
});

test('an interval of no length is still drawn', () => {
  expect(percentOn(scaleOf([{ lower: 1000, upper: 1000 }]), 1000)).toBe(50);
});
