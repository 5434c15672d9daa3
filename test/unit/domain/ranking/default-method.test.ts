import { expect, test } from 'vitest';
import { estimateDefault } from '@/domain/ranking/default-method';
import { varianceOfLead } from '@/domain/ranking/estimate';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { pointsPerLogit, toRating } from '@/domain/ranking/scale';
import { twentyComparisons } from './known-votes';
import { countsOf } from './votes-of';

/** Rating and standard error by model name, and the rest of the estimate. */
function estimated(text: string) {
  const counts = countsOf(text);
  const estimate = estimateDefault(scorePairs(counts));
  const m = counts.models.length;
  const ratings: Record<string, number> = {};
  const errors: Record<string, number> = {};
  counts.models.forEach((model, i) => {
    ratings[model] = toRating(estimate.mean[i] ?? Number.NaN);
    errors[model] = pointsPerLogit * Math.sqrt(estimate.covariance[i * m + i] ?? Number.NaN);
  });
  return { ...estimate, estimate, ratings, errors };
}

test.each([
  ['one win out of one', 'A>B', 0.75, { A: [1041.83, 81.71], B: [958.17, 81.71] }],
  ['ten wins out of ten', 'A>B*10', 0.9545, { A: [1186.39, 94.94], B: [813.61, 94.94] }],
  ['six wins out of ten', 'A>B*6 B>A*4', 0.9545, { A: [1020.29, 41.77], B: [979.71, 41.77] }],
  ['ten ties', 'A=B*10', 0.4, { A: [1000, 29.56], B: [1000, 29.56] }],
  ['a cycle', 'A>B B>C C>A', 0.875, { A: [1000, 73.67], B: [1000, 73.67], C: [1000, 73.67] }],
  [
    'one win over each of three',
    'A>B A>C A>D',
    0.875,
    { A: [1096.99, 108.9], B: [967.67, 111.43], C: [967.67, 111.43], D: [967.67, 111.43] },
  ],
  [
    'two pairs that never meet',
    'A>B*3 C>D*3',
    0.9286,
    { A: [1093.89, 125.19], B: [906.11, 125.19], C: [1093.89, 125.19], D: [906.11, 125.19] },
  ],
])('%s gives the ratings worked out for it', (_, votes, dispersion, expected) => {
  const { ratings, errors, ...rest } = estimated(votes);

  expect(rest.dispersion).toBeCloseTo(dispersion, 4);
  for (const [model, [rating, error]] of Object.entries(expected)) {
    expect(ratings[model]).toBeCloseTo(rating ?? Number.NaN, 1);
    expect(errors[model]).toBeCloseTo(error ?? Number.NaN, 1);
  }
});

test('twenty comparisons of eight items give the ratings worked out for them', () => {
  const { ratings } = estimated(twentyComparisons);

  const expected = [955.62, 965.85, 974.13, 989.96, 973.66, 999.76, 1051.27, 1089.75];
  expected.forEach((rating, item) => {
    expect(ratings[item]).toBeCloseTo(rating, 1);
  });
});

test('a lead is known as well as the votes on the pair tell', () => {
  const one = estimated('A>B');
  const cycle = estimated('A>B B>C C>A');

  expect(pointsPerLogit * Math.sqrt(varianceOfLead(one.estimate, 0, 1))).toBeCloseTo(163.42, 1);
  expect(pointsPerLogit * Math.sqrt(varianceOfLead(cycle.estimate, 0, 1))).toBeCloseTo(127.6, 1);
});

test('leads across components are less certain than any within', () => {
  const { estimate } = estimated('A>B*30 B>A*20 C>D*30 D>C*20');

  expect(varianceOfLead(estimate, 0, 2)).toBeGreaterThan(2 * varianceOfLead(estimate, 0, 1));
});

test('both bad is half a win each, as a tie is', () => {
  expect(estimated('A!B*3 A>B').ratings).toEqual(estimated('A=B*3 A>B').ratings);
});
