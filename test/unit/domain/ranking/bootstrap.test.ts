import { expect, test } from 'vitest';
import {
  type Bootstrap,
  type BootstrapOptions,
  bootstrapMle,
  findBootstrapObstacle,
} from '@/domain/ranking/bootstrap';
import { bootstrapIntervals } from '@/domain/ranking/bootstrap-intervals';
import { countPairs } from '@/domain/ranking/count-pairs';
import { estimateMle } from '@/domain/ranking/maximum-likelihood';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { countsOf } from './votes-of';
import { citations } from './wins-table';

function finish(counts: PairCounts, options: BootstrapOptions): Bootstrap {
  const rounds = bootstrapMle(counts, options);
  for (;;) {
    const step = rounds.next();
    if (step.done) return step.value;
  }
}

test('standard errors are within 5% of the robust ones', () => {
  const tied = countsOf('A>B*40 B>A*20 A=B*40 B>C*35 C>B*30 B!C*30 A>C*50 C>A*25 A=C*20');
  for (const counts of [citations, tied]) {
    const { strengths, infinite } = finish(counts, { rounds: 1000 });
    const { mean, covariance } = estimateMle(scorePairs(counts));

    expect(infinite).toBe(0);
    bootstrapIntervals(strengths, mean.length).forEach(({ se, lower, upper }, i) => {
      const robust = Math.sqrt(covariance[i * (mean.length + 1)] ?? 0);
      expect(Math.abs(se / robust - 1)).toBeLessThan(0.05);
      expect(upper - lower).toBeCloseTo(2 * 1.96 * robust, 1);
    });
  }
});

test('a round has the exact strengths of the votes it drew', () => {
  // Every draw from one kind of outcome per pair is the votes themselves.
  const counts = countsOf('A=B*9');

  const { strengths } = finish(counts, { rounds: 3 });

  expect([...strengths]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('draws without a finite estimate are counted and left out', () => {
  const { rounds, infinite, strengths } = finish(countsOf('A>B*2 B>A'), { rounds: 400 });

  // Three votes all on one side: (2/3)³ + (1/3)³ = 1/3.
  expect(rounds).toBe(400);
  expect(Math.abs(infinite / 400 - 1 / 3)).toBeLessThan(0.08);
  expect(strengths.length).toBe(2 * (400 - infinite));
});

test('the same seed gives the same rounds, another seed others', () => {
  const counts = countsOf('A>B*20 B>A*15');

  const one = finish(counts, { rounds: 5, seed: 1 }).strengths;

  expect(finish(counts, { rounds: 5, seed: 1 }).strengths).toEqual(one);
  expect(finish(counts, { rounds: 5, seed: 2 }).strengths).not.toEqual(one);
});

test('progress is told after every round', () => {
  const rounds = bootstrapMle(countsOf('A>B*20 B>A*15'), { rounds: 3 });

  expect([...rounds]).toEqual([1, 2, 3]);
});

test('votes without a finite estimate, or given as scores, are refused', () => {
  const scores = countPairs([{ a: 'A', b: 'B', score: 0.5 }]).counts;

  expect(findBootstrapObstacle(countsOf('A>B B>A'))).toBeUndefined();
  expect(findBootstrapObstacle(countsOf('A>B'))).toBe('separated');
  expect(findBootstrapObstacle(scores)).toBe('graded');
});

test('draws far from the start are fitted as exactly as those near', () => {
  // Nine votes on one pair: the strengths of a draw are ±½ log(wins/losses).
  const possible = Array.from({ length: 8 }, (_, i) => Math.log((i + 1) / (8 - i)) / 2);

  const { strengths } = finish(countsOf('A>B*5 B>A*4'), { rounds: 300 });

  for (let round = 0; round < strengths.length; round += 2) {
    const distances = possible.map((strength) => Math.abs((strengths[round] ?? 0) - strength));
    expect(Math.min(...distances)).toBeLessThan(2e-6);
  }
});
