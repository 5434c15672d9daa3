import { expect, test } from 'vitest';
import { compareWithPublic } from '@/domain/ranking/public-agreement';

const pair = (model: string, personal: number, crowd: number, se = 30, crowdSe = 40) => ({
  model,
  personal: { rating: personal, se },
  crowd: { rating: crowd, se: crowdSe },
});

test('scales that differ by a shift agree', () => {
  const disagreements = compareWithPublic([pair('A', 1100, 1400), pair('B', 900, 1200)]);

  expect(disagreements.map(({ difference, z }) => [difference, z])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('a difference is counted in its own standard errors', () => {
  const [first] = compareWithPublic([pair('A', 1100, 1000), pair('B', 900, 1000)]);

  expect(first).toEqual({ model: 'A', difference: 100, z: 2 });
});

test('models known well decide the shift', () => {
  const [first, second] = compareWithPublic([pair('A', 1000, 1000, 3, 4), pair('B', 1200, 1000, 300, 400)]);

  expect(Math.abs(first?.difference ?? 99)).toBeLessThan(0.1);
  expect(second?.difference).toBeGreaterThan(199);
});
