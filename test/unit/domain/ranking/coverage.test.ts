import { expect, test } from 'vitest';
import { type CoverageDesign, simulateCoverage } from '@/domain/ranking/coverage';
import type { Coverage } from '@/domain/ranking/coverage-summary';

// A small sample of a simulation that takes minutes; its bounds allow for that.
const small = { models: 20, sd: 0.6, tieShare: 0.3, votes: 100, voters: 60, draws: 400 };

function finish(design: CoverageDesign): Coverage {
  const voters = simulateCoverage(design);
  for (;;) {
    const step = voters.next();
    if (step.done) return step.value;
  }
}

test('intervals of the default method hold what they promise', () => {
  const coverage = finish(small);

  expect(coverage.answered).toBe(1);
  expect(coverage.intervals).toBeGreaterThan(0.93);
  expect(coverage.intervals).toBeLessThan(0.995);
  expect(coverage.rankIntervals).toBeGreaterThan(0.94);
  expect(Math.abs(coverage.claimedBest - coverage.observedBest)).toBeLessThan(0.15);
});

test('the default method is closer to the truth than maximum likelihood on few votes', () => {
  const likely = finish({ ...small, method: 'mle' });
  const ours = finish(small);

  expect(likely.rmse).toBeGreaterThan(1.5 * ours.rmse);
  expect(likely.intervals).toBeLessThan(ours.intervals);
});

test('maximum likelihood has no answer for most voters with fifty votes', () => {
  expect(finish({ ...small, votes: 50, method: 'mle' }).answered).toBeLessThan(0.5);
});

test('more votes narrow the intervals and sort the models better', () => {
  const few = finish({ ...small, voters: 20 });
  const many = finish({ ...small, voters: 20, votes: 2000 });

  expect(many.medianWidth).toBeLessThan(few.medianWidth / 2);
  expect(many.kendall).toBeGreaterThan(few.kendall);
});

test("Davidson's method holds its promise on its own scale", () => {
  const coverage = finish({ ...small, voters: 30, method: 'davidson' });

  expect(coverage.intervals).toBeGreaterThan(0.92);
  expect(coverage.intervals).toBeLessThan(0.99);
});

test('progress is told after every voter', () => {
  expect([...simulateCoverage({ ...small, voters: 3 })]).toEqual([1, 2, 3]);
});
