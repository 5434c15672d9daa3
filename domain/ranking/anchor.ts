import type { Leaderboard } from './leaderboard';

/**
 * The leaderboard moved up or down so that `model` stands at `rating`. For show only: ranks, differences and the
 * widths of intervals stay, and intervals are still those of the distance to the mean of the models.
 */
export function anchorAt(board: Leaderboard, model: string, rating: number): Leaderboard {
  const anchor = board.models.find((standing) => standing.model === model);
  if (!anchor) return board;
  const shift = rating - anchor.rating;
  const models = board.models.map((standing) => ({
    ...standing,
    rating: standing.rating + shift,
    lower: standing.lower + shift,
    upper: standing.upper + shift,
  }));
  return { ...board, models };
}
