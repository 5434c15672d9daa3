import { expect, test } from 'vitest';
import { maximizeLikelihood } from '@/domain/ranking/maximum-likelihood';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { seededRandom } from '@/domain/ranking/seeded-random';
import { simulateVoter } from '@/domain/ranking/simulated-voter';

const design = { models: 6, sd: 0.8, tieShare: 0.3 };
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const votesOn = ({ winsA, winsB, ties }: PairCounts) => sum(winsA) + sum(winsB) + sum(ties);

test('as many votes are cast as asked for', () => {
  const voter = simulateVoter(design, seededRandom(1));

  expect(votesOn(voter.cast(0))).toBe(0);
  expect(votesOn(voter.cast(137))).toBe(137);
});

test('the share of ties is the one asked for', () => {
  const counts = simulateVoter(design, seededRandom(2)).cast(100_000);

  expect(sum(counts.ties) / 100_000).toBeCloseTo(0.3, 2);
  expect(sum(simulateVoter({ ...design, tieShare: 0 }, seededRandom(2)).cast(1000).ties)).toBe(0);
});

test('very many votes lead to the half-win strengths', () => {
  const voter = simulateVoter(design, seededRandom(3));

  const { x } = maximizeLikelihood(scorePairs(voter.cast(1e8)));

  voter.halfWinStrengths.forEach((strength, model) => {
    expect(x[model]).toBeCloseTo(strength, 2);
  });
});

test('strengths are spread as asked for, with normal and with heavy tails', () => {
  for (const hasHeavyTails of [false, true]) {
    const random = seededRandom(4);
    const squares = Array.from({ length: 300 }, () => {
      const { strengths } = simulateVoter({ ...design, hasHeavyTails }, random);
      return strengths.reduce((total, strength) => total + strength ** 2, 0) / strengths.length;
    });
    const sd = Math.sqrt(squares.reduce((total, square) => total + square, 0) / squares.length);

    expect(Math.abs(sd - 0.8)).toBeLessThan(0.06);
  }
});

test('popular models are met more often', () => {
  const voter = simulateVoter({ ...design, popularity: 1 }, seededRandom(5));

  const counts = voter.cast(60_000);

  // Pair (0, 1) has weight 1/2, pair (4, 5) weight 1/30.
  const votes = (a: string, b: string) => {
    const k = counts.a.findIndex(
      (i, entry) => counts.models[i] === a && counts.models[counts.b[entry] ?? -1] === b,
    );
    return (counts.winsA[k] ?? 0) + (counts.winsB[k] ?? 0) + (counts.ties[k] ?? 0);
  };
  expect(votes('0000', '0001') / votes('0004', '0005')).toBeCloseTo(15, -1);
});
