import { expect, test } from 'vitest';
import { varianceOfLead } from '@/domain/ranking/estimate';
import {
  estimateMle,
  fisherCovariance,
  likelihoodOf,
  maximizeLikelihood,
} from '@/domain/ranking/maximum-likelihood';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { toRating } from '@/domain/ranking/scale';
import { expectDerivativesToMatch } from './expect-derivatives';
import { foodVotes, sixtyVotes, wikipediaGames } from './known-votes';
import { countsOf } from './votes-of';
import { baseball, citations } from './wins-table';

/** Each model's strength by name, put through `show`. */
function strengths(counts: PairCounts, show = (logits: number) => logits): Readonly<Record<string, number>> {
  const { x } = maximizeLikelihood(scorePairs(counts));
  return Object.fromEntries(counts.models.map((model, i) => [model, show(x[i] ?? Number.NaN)]));
}

/** Lead of each model over the first and the standard error of that lead. */
function leadsOverFirst(counts: PairCounts) {
  const { x, factor } = maximizeLikelihood(scorePairs(counts));
  const estimate = { mean: x, covariance: fisherCovariance(factor, x.length), dispersion: 1 };
  return counts.models.map((model, i) => ({
    model,
    lead: (x[i] ?? Number.NaN) - (x[0] ?? Number.NaN),
    se: Math.sqrt(varianceOfLead(estimate, i, 0)),
  }));
}

test("Wikipedia's example has the strengths of the article", () => {
  const { A, B, C, D } = strengths(countsOf(wikipediaGames), Math.exp);

  expect(A).toBeCloseTo(0.639835, 6);
  expect(B).toBeCloseTo(1.043314, 6);
  expect(C).toBeCloseTo(0.65981, 6);
  expect(D).toBeCloseTo(2.270377, 6);
});

test("Wikipedia's example has a mean rating of 1000", () => {
  const { A, B, C, D } = strengths(countsOf(wikipediaGames), toRating);

  expect(A).toBeCloseTo(922.427, 3);
  expect(B).toBeCloseTo(1007.366, 3);
  expect(C).toBeCloseTo(927.768, 3);
  expect(D).toBeCloseTo(1142.439, 3);
});

test('a cycle leaves all equal', () => {
  expect(Object.values(strengths(countsOf('0>1 1>2 2>0')))).toEqual([0, 0, 0]);
});

test('a cycle with one win more has the known strengths', () => {
  const [first, second, third] = Object.values(strengths(countsOf('0>1*2 1>2 2>0')));

  expect(first).toBeCloseTo(0.419617624, 8);
  expect(second).toBeCloseTo(-0.419617624, 8);
  expect(third).toBeCloseTo(0, 9);
});

test('journals are ranked by citations as published', () => {
  const [, statist, jasa, jrss] = leadsOverFirst(citations);

  expect(statist?.lead).toBeCloseTo(-2.9491, 4);
  expect(statist?.se).toBeCloseTo(0.1025, 4);
  expect(jasa?.lead).toBeCloseTo(-0.4796, 4);
  expect(jasa?.se).toBeCloseTo(0.0606, 4);
  expect(jrss?.lead).toBeCloseTo(0.269, 4);
  expect(jrss?.se).toBeCloseTo(0.0708, 4);
});

test('the citations leave a deviance of 4.2934', () => {
  const votes = scorePairs(citations);
  const { value } = maximizeLikelihood(votes);

  // The best any model could do is to give each pair its own win rate.
  let saturated = 0;
  votes.games.forEach((games, k) => {
    const wins = votes.score[k] ?? 0;
    saturated -= wins * Math.log(wins / games) + (games - wins) * Math.log(1 - wins / games);
  });
  expect(2 * (value - saturated)).toBeCloseTo(4.2934, 4);
});

test('baseball teams are ranked as published', () => {
  const leads = leadsOverFirst(baseball);

  const published = [0, 1.1077, 0.6839, 1.4364, 1.5814, 1.2476, 1.2945];
  published.forEach((lead, i) => {
    expect(leads[i]?.lead).toBeCloseTo(lead, 4);
  });
  for (const { se } of leads.slice(1)) {
    expect(se).toBeGreaterThan(0.3315);
    expect(se).toBeLessThan(0.3435);
  }
});

test('ties are half wins', () => {
  const weights = strengths(countsOf(foodVotes), Math.exp);
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);

  const share = (model: string) => (weights[model] ?? Number.NaN) / sum;
  expect(share('T')).toBeCloseTo(0.43428982771, 10);
  expect(share('S')).toBeCloseTo(0.1906002849, 10);
  expect(share('B')).toBeCloseTo(0.14797665122, 10);
  expect(share('P')).toBeCloseTo(0.12815341061, 10);
  expect(share('Z')).toBeCloseTo(0.09897982557, 10);
});

test('sixty votes have the exact ratings, not those of an optimiser that stopped early', () => {
  const { G, C, L, K } = strengths(countsOf(sixtyVotes), toRating);

  expect(G).toBeCloseTo(1140.8946, 4);
  expect(C).toBeCloseTo(1058.7974, 4);
  expect(L).toBeCloseTo(949.9488, 4);
  expect(K).toBeCloseTo(850.3592, 4);
});

test('every vote twice gives the same strengths and half the variance', () => {
  const once = estimateMle(scorePairs(countsOf(foodVotes)));
  const twice = estimateMle(scorePairs(countsOf(`${foodVotes} ${foodVotes}`)));

  once.mean.forEach((strength, i) => {
    expect(twice.mean[i]).toBeCloseTo(strength, 12);
  });
  expect(varianceOfLead(twice, 0, 1)).toBeCloseTo(varianceOfLead(once, 0, 1) / 2, 12);
});

test('the pinned likelihood has the derivatives it states', () => {
  const objective = likelihoodOf(scorePairs(countsOf(wikipediaGames)));

  expectDerivativesToMatch(objective, Float64Array.of(0.3, -0.2, 1.5, 0.1));
});
