import { expect, test } from 'vitest';
import { anchorAt } from '@/domain/ranking/anchor';
import { rank } from '@/domain/ranking/leaderboard';
import type { Standing } from '@/domain/ranking/standing';
import { countsOf } from './votes-of';

const board = rank(countsOf('A>B*3 B>C*2 C>A A=C'));

test('the anchor stands where it is put and all differences stay', () => {
  const moved = anchorAt(board, 'B', 1200);

  const ratingOf = (models: readonly Standing[], name: string) =>
    models.find(({ model }) => model === name)?.rating ?? Number.NaN;
  expect(ratingOf(moved.models, 'B')).toBe(1200);
  expect(ratingOf(moved.models, 'A') - ratingOf(moved.models, 'C')).toBeCloseTo(
    ratingOf(board.models, 'A') - ratingOf(board.models, 'C'),
    9,
  );
});

test('ranks, interval widths and win rates stay', () => {
  const unshifted = ({ lower, upper, rating, ...rest }: Standing) => ({
    ...rest,
    below: (rating - lower).toFixed(9),
    above: (upper - rating).toFixed(9),
  });

  const moved = anchorAt(board, 'C', 0);

  expect(moved.models.map(unshifted)).toEqual(board.models.map(unshifted));
});

test('an unknown anchor moves nothing', () => {
  expect(anchorAt(board, 'Z', 1200)).toBe(board);
});
