import { expect, test } from 'vitest';
import type { Outcome } from '@/domain/outcome';
import { hasFeatures, relativeDifference, winsOfMore } from '@/domain/ranking/styled-vote';

const vote = (a: number[], b: number[], outcome: Outcome = 'a') => ({
  a: 'A',
  b: 'B',
  outcome,
  features: { a, b },
});

test('twice as much is a difference of a third', () => {
  expect(relativeDifference(vote([200], [100]), 0)).toBeCloseTo(1 / 3, 12);
  expect(relativeDifference(vote([100], [200]), 0)).toBeCloseTo(-1 / 3, 12);
});

test('nothing on either side is no difference', () => {
  expect(relativeDifference(vote([0], [0]), 0)).toBe(0);
});

test('features must be complete, finite and not negative', () => {
  expect(hasFeatures(vote([1, 0], [2, 3]), 2)).toBe(true);
  expect(hasFeatures(vote([1], [2, 3]), 2)).toBe(false);
  expect(hasFeatures(vote([1, 0], [2, Number.NaN]), 2)).toBe(false);
  expect(hasFeatures(vote([1, -1], [2, 3]), 2)).toBe(false);
});

test('ties and equal replies say nothing about more winning', () => {
  const votes = [vote([9], [1]), vote([1], [9]), vote([9], [1], 'tie'), vote([5], [5]), vote([1], [9], 'b')];

  expect(winsOfMore(votes, 0)).toEqual({ hits: 2, total: 3 });
});
