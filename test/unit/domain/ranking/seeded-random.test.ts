import { expect, test } from 'vitest';
import { normalSampler, seededRandom } from '@/domain/ranking/seeded-random';

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

test('the same seed gives the same numbers', () => {
  expect(take(5, seededRandom(42))).toEqual(take(5, seededRandom(42)));
});

test('the first numbers of seed 1 never change', () => {
  expect(take(3, seededRandom(1))).toEqual([0.4684900725260377, 0.4359325869008899, 0.39758921484462917]);
});

test('seeds that differ, also far above 32 bits, give different numbers', () => {
  const first = [0, 1, 2, 2 ** 32, 2 ** 40 + 1].map((seed) => seededRandom(seed)());

  expect(new Set(first).size).toBe(5);
});

test('numbers are uniform between 0 and 1', () => {
  const numbers = take(20_000, seededRandom(3));

  expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
  for (let decile = 0; decile < 10; decile++) {
    const share = numbers.filter((x) => Math.floor(10 * x) === decile).length / numbers.length;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
  }
});

test('normal numbers have mean 0, variance 1 and the right share beyond 1.96', () => {
  const numbers = take(40_000, normalSampler(seededRandom(4)));
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

  expect(Math.abs(mean(numbers))).toBeLessThan(0.02);
  expect(Math.abs(mean(numbers.map((x) => x * x)) - 1)).toBeLessThan(0.03);
  expect(Math.abs(mean(numbers.map((x) => (Math.abs(x) > 1.96 ? 1 : 0))) - 0.05)).toBeLessThan(0.005);
});
