import { expect, test } from 'vitest';
import { createRecencyScale } from '@/domain/ranking/recency';

const day = 86_400_000;

/** The weights of votes of these ages in days, the youngest of them being 0. */
function weightsOf(ages: readonly number[], halfLifeDays?: number): readonly number[] {
  const recency = createRecencyScale(1000 * day, halfLifeDays);
  const raw = ages.map((age) => recency.add((1000 - age) * day));
  return raw.map((weight) => weight * recency.scale());
}

test('without a half-life every vote counts in full, and so do votes of one age', () => {
  expect(weightsOf([0, 30, 300])).toEqual([1, 1, 1]);
  expect(weightsOf([30, 30, 30], 10)).toEqual([1, 1, 1]);
});

test('a vote counts half as much as one a half-life younger', () => {
  const [young = 0, old = 0] = weightsOf([5, 15], 10);

  expect(old / young).toBeCloseTo(0.5, 12);
});

test('the weights add up to the effective number of votes', () => {
  // Weights 1 and ½: (1.5)²/1.25 = 1.8 votes.
  expect(weightsOf([0, 10], 10).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1.8, 12);
});

test('no votes need no scale', () => {
  expect(createRecencyScale(0, 30).scale()).toBe(1);
});
