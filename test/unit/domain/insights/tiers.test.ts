import { expect, test } from 'vitest';
import { tiersOf } from '@/domain/insights/tiers';

const ranks = (...ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([rankLo, rankHi]) => ({ rankLo, rankHi }));

test('models whose plausible ranks overlap share a tier', () => {
  expect(tiersOf(ranks([1, 3], [1, 3], [2, 3]))).toEqual([1, 1, 1]);
});

test('a tier begins where everything above is told apart from everything below', () => {
  expect(tiersOf(ranks([1, 2], [1, 2], [3, 4], [3, 4], [5, 5]))).toEqual([1, 1, 2, 2, 3]);
});

test('one model below that could still be among those above keeps the tier together', () => {
  expect(tiersOf(ranks([1, 1], [2, 3], [2, 4], [3, 4]))).toEqual([1, 2, 2, 2]);
  expect(tiersOf(ranks([1, 2], [1, 2], [3, 4], [2, 4]))).toEqual([1, 1, 1, 1]);
});

test('no rows have no tiers', () => {
  expect(tiersOf([])).toEqual([]);
});
