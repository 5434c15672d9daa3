import { expect, test } from 'vitest';
import { drawBinomial } from '@/domain/ranking/binomial';
import { logFactorial } from '@/domain/ranking/log-factorial';
import { seededRandom } from '@/domain/ranking/seeded-random';

function drawMany(trials: number, p: number, draws: number): readonly number[] {
  const random = seededRandom(trials);
  return Array.from({ length: draws }, () => drawBinomial(random, trials, p));
}

const probability = (trials: number, p: number, k: number) =>
  Math.exp(
    logFactorial(trials) -
      logFactorial(k) -
      logFactorial(trials - k) +
      k * Math.log(p) +
      (trials - k) * Math.log(1 - p),
  );

test.each([
  ['few trials', 9, 0.3],
  ['rare successes', 400, 0.01],
  ['rare failures', 400, 0.99],
  ['many trials', 60, 0.4],
  ['many and likely', 100, 0.7],
])('%s have the binomial distribution', (_, trials, p) => {
  const draws = 20_000;
  const numbers = drawMany(trials, p, draws);

  // Chi-squared over the values expected at least 20 times; its mean is the number of values, sd √(2 × values).
  let chiSquared = 0;
  let values = 0;
  for (let k = 0; k <= trials; k++) {
    const expected = draws * probability(trials, p, k);
    if (expected < 20) continue;
    const observed = numbers.filter((number) => number === k).length;
    chiSquared += (observed - expected) ** 2 / expected;
    values++;
  }
  expect(chiSquared).toBeLessThan(values + 4 * Math.sqrt(2 * values));
});

test('a thousand million trials have the right mean and variance', () => {
  const draws = 2000;
  const numbers = drawMany(1e9, 0.25, draws);

  const mean = numbers.reduce((sum, number) => sum + number, 0) / draws;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / draws;
  expect(Math.abs(mean - 2.5e8)).toBeLessThan(4 * Math.sqrt(1.875e8 / draws));
  expect(variance / 1.875e8).toBeCloseTo(1, 0);
});

test('certain outcomes are certain', () => {
  const random = seededRandom(1);

  expect(drawBinomial(random, 7, 0)).toBe(0);
  expect(drawBinomial(random, 7, 1)).toBe(7);
  expect(drawBinomial(random, 0, 0.5)).toBe(0);
});
