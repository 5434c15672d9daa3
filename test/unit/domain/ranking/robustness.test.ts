import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { type Leaderboard, rank } from '@/domain/ranking/leaderboard';
import { seededRandom } from '@/domain/ranking/seeded-random';
import { arbitraryCells } from './arbitrary-rows';

function expectSoundRows({ models }: Leaderboard): void {
  for (const row of models) {
    const numbers = Object.values(row).filter((value) => typeof value === 'number');
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(row.lower).toBeLessThan(row.rating);
    expect(row.upper).toBeGreaterThan(row.rating);
    expect(row.rankLo).toBeLessThanOrEqual(row.rankHi);
    expect(row.rankHi).toBeLessThanOrEqual(models.length);
  }
}

test('counts from nothing to a thousand million give sound rows', () => {
  fc.assert(
    fc.property(arbitraryCells, (cells) => {
      const board = rank(countPairs(cells).counts);

      expectSoundRows(board);
      const pBest = board.models.reduce((sum, row) => sum + row.pBest, 0);
      expect(pBest).toBeCloseTo(board.models.length > 0 ? 1 : 0, 9);
    }),
  );
});

test('three hundred models with twenty votes give sound rows', () => {
  const random = seededRandom(11);
  const some = () => `model ${Math.floor(300 * random())}`;
  const votes = Array.from({ length: 20 }, () => ({ a: some(), b: some(), outcome: 'a' as const }));
  const known = Array.from({ length: 299 }, (_, i) => ({
    a: `model ${i}`,
    b: `model ${i + 1}`,
    outcome: 'a' as const,
    weight: 0,
  }));

  const board = rank(countPairs([...known, ...votes]).counts);

  expect(board.models.length + board.unranked.length).toBe(300);
  expectSoundRows(board);
});

test('a thousand million wins without a loss stay finite', () => {
  const board = rank(countPairs([{ a: 'A', b: 'B', winsA: 1e9, winsB: 0, ties: 0, bothBad: 0 }]).counts);

  expectSoundRows(board);
  expect(board.models[0]?.model).toBe('A');
});
