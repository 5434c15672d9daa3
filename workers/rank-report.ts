import type { PairTally } from '@/domain/journal/tally';
import { countPairs } from '@/domain/ranking/count-pairs';
import { type Fit, fitVotes } from '@/domain/ranking/fit-votes';
import { type Leaderboard, leaderboardOf, type RankOptions } from '@/domain/ranking/leaderboard';
import type { RankIntervals } from '@/domain/ranking/rank-draws';
import { keepMostVoted } from './keep-most-voted';
import { separateNeighbours } from './separate-neighbours';
import type { StyleSummary } from './style-report';

/** Goes up with every change to what a report says or holds, so that kept reports of older code are not shown. */
export const algorithmVersion = '2';

/** Seed of the rank draws; one for all, so that looking again shows the same. */
export const rankSeed = 1;

/** More models than these are not fitted: the work grows with the cube of their number, some seconds at 500. */
export const mostModels = 500;

/** A leaderboard with what further questions about it are answered from. */
export interface RankReport extends Leaderboard {
  readonly fit: Fit;
  /**
   * For each row, how many more votes would tell it from the next: 0 when they are apart, `null` when no number
   * would. One shorter than the rows.
   */
  readonly separations: readonly (number | null)[];
  /** Models with the fewest votes that were left out, their votes with them, because there are too many. */
  readonly leftOut: number;
  /** Of the method that takes style out. */
  readonly style?: StyleSummary;
}

/** Ranks the models of the tallies. */
export function makeReport(tallies: readonly PairTally[], options: RankOptions = {}): RankReport {
  const { kept, leftOut } = keepMostVoted(tallies, mostModels);
  return reportOf(fitVotes(countPairs(kept).counts, options), leftOut, options.seed);
}

/** The report of votes that were fitted before; ranks are drawn unless they are given. */
export function reportOf(
  fit: Fit,
  leftOut: number,
  seed: number = rankSeed,
  known?: RankIntervals,
): RankReport {
  const leaderboard = leaderboardOf(fit, seed, known);
  return { ...leaderboard, fit, leftOut, separations: separateNeighbours(fit, leaderboard.models) };
}
