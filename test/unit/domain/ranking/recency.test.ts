import { expect, test } from 'vitest';
import { recencyWeights } from '@/domain/ranking/recency';

test('votes of one age all count in full', () => {
  expect([...recencyWeights([30, 30, 30], 10)]).toEqual([1, 1, 1]);
});

test('a vote counts half as much as one a half-life younger', () => {
  const [young = 0, old = 0] = recencyWeights([5, 15], 10);

  expect(old / young).toBeCloseTo(0.5, 12);
});

test('the weights add up to the effective number of votes', () => {
  // Weights 1 and ½: (1.5)²/1.25 = 1.8 votes.
  const weights = recencyWeights([0, 10], 10);

  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1.8, 12);
});

test('votes that are all ancient still count', () => {
  expect([...recencyWeights([1e6, 1e6], 1)]).toEqual([1, 1]);
});
