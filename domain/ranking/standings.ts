// biome-ignore-all lint/style/noNonNullAssertion: every index is a model of the same counts.
import { findComponents } from './components';
import type { Estimate } from './estimate';
import { tallyModels } from './model-tallies';
import type { PairCounts } from './pair-counts';
import type { RankIntervals } from './rank-draws';
import { rankByUpperBound } from './rank-ub';
import { pointsPerLogit, toRating, z95 } from './scale';
import type { Standing } from './standing';
import { averageWinRates } from './win-rates';

/** Below this many votes a model is marked provisional. */
const firmVotes = 5;

/** The rows of the leaderboard, best first; all models of the counts must have votes. */
export function standingsOf(
  counts: PairCounts,
  estimate: Estimate,
  ranks: RankIntervals,
): readonly Standing[] {
  const m = counts.models.length;
  const rating = estimate.mean.map(toRating);
  const se = rating.map((_, i) => pointsPerLogit * Math.sqrt(estimate.covariance[i * m + i]!));
  const lower = rating.map((points, i) => points - z95 * se[i]!);
  const upper = rating.map((points, i) => points + z95 * se[i]!);
  const rankUB = rankByUpperBound(lower, upper);
  const tallies = tallyModels(counts);
  const winRates = averageWinRates(counts);
  const components = findComponents(m, counts);
  const standings = counts.models.map((model, i) => ({
    model,
    rating: rating[i]!,
    lower: lower[i]!,
    upper: upper[i]!,
    se: se[i]!,
    rankLo: ranks.best[i]!,
    rankHi: ranks.worst[i]!,
    rankUB: rankUB[i]!,
    pBest: ranks.pBest[i]!,
    ...tallies[i]!,
    averageWinRate: winRates[i]!,
    provisional: tallies[i]!.votes < firmVotes,
    component: components.of[i]!,
  }));
  return standings.sort(inTableOrder);
}

/** By rating, then votes, then name. Ratings that differ by rounding alone count as equal. */
function inTableOrder(x: Standing, y: Standing): number {
  const millionths = (standing: Standing) => Math.round(standing.rating * 1e6);
  const byName = x.model < y.model ? -1 : 1;
  return millionths(y) - millionths(x) || y.votes - x.votes || byName;
}
