import { findComponents } from './components';
import { type Fit, type FitOptions, fitVotes, type Method } from './fit-votes';
import { tallyModels } from './model-tallies';
import type { Obstacle } from './obstacle';
import type { PairCounts } from './pair-counts';
import { drawRanks, type RankIntervals } from './rank-draws';
import type { Standing } from './standing';
import { standingsOf } from './standings';

export interface RankOptions extends FitOptions {
  /** Seed of the rank draws; the same votes and seed give the same leaderboard. */
  readonly seed?: number;
}

export interface Leaderboard {
  readonly method: Method;
  /** Votes that count for the ratings. */
  readonly votes: number;
  /** Whether maximum likelihood gives finite ratings; the other methods always do. */
  readonly finiteMle: boolean;
  /** Why there are no ratings, or `null` if there are. */
  readonly unavailable: Obstacle | null;
  /** Number of groups of models that no votes link. */
  readonly components: number;
  /** Best first. */
  readonly models: readonly Standing[];
  /** Known models without a vote that counts. */
  readonly unranked: readonly string[];
}

/** Ranks the models of the votes. */
export function rank(counts: PairCounts, options: RankOptions = {}): Leaderboard {
  return leaderboardOf(fitVotes(counts, options), options.seed);
}

/** The leaderboard of votes that were fitted before. Ranks are drawn, which takes most of the time, unless given. */
export function leaderboardOf(fit: Fit, seed = 1, known?: RankIntervals): Leaderboard {
  const { method, counts, unranked, obstacle, estimate } = fit;
  const played = tallyModels(counts).reduce((sum, { votes }) => sum + votes, 0);
  return {
    method,
    votes: played / 2, // every vote was counted for both of its models
    finiteMle: !obstacle,
    unavailable: estimate ? null : (obstacle ?? null),
    components: findComponents(counts.models.length, counts).count,
    models: estimate
      ? standingsOf(counts, estimate, known ?? drawRanks(estimate.mean, estimate.covariance, seed))
      : [],
    unranked,
  };
}
