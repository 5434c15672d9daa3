import { findComponents } from '@/domain/ranking/components';
import type { TieOptions } from '@/domain/ranking/keep-outcomes';
import { type Leaderboard, rank } from '@/domain/ranking/leaderboard';
import { tallyModels } from '@/domain/ranking/model-tallies';
import { inNameOrder } from '@/domain/ranking/name-order';
import { findObstacle, type Obstacle } from '@/domain/ranking/obstacle';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { matchPublic, type PublicRating } from '@/domain/ranking/public-leaderboard';
import type { Standing } from '@/domain/ranking/standing';
import { type StyleChoice, styleChoices } from '@/domain/ranking/style-features';
import { averageWinRates } from '@/domain/ranking/win-rates';
import { makeStyleReport } from '@/workers/style-report';
import type { CollectedVotes } from './collect-votes';
import type { RankMethod } from './options';

/** A row of the ranking. What Elo's method cannot say is null. */
export interface RankedModel {
  readonly model: string;
  readonly rating: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly se: number | null;
  readonly rankLo: number | null;
  readonly rankHi: number | null;
  readonly rankUB: number | null;
  readonly pBest: number | null;
  readonly votes: number;
  readonly averageWinRate: number | null;
}

/** What `rank --json` prints: its names are fixed. */
export interface Ranking {
  readonly method: RankMethod;
  readonly votes: number;
  /** Rows and votes that do not count, by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  readonly finiteMle: boolean;
  readonly components: number;
  readonly models: readonly RankedModel[];
}

/** A ranking, and why it has no rows if it has none. */
export interface Ranked {
  readonly ranking: Ranking;
  readonly unavailable: Obstacle | null;
}

/** Ranks the votes of a file by any of the methods. */
export function rankVotes(
  collected: CollectedVotes,
  method: RankMethod,
  { style = 'all', publicRatings = [], ...ties }: WayOfRating = {},
): Ranked {
  const { counts, styled } = collected;
  switch (method) {
    case 'elo':
      return rankByElo(collected);
    case 'style':
      return rankedOf(collected, makeStyleReport(styled, { features: styleChoices[style], ...ties }));
    case 'crowd': {
      const matched = matchPublic(publicRatings, counts.models);
      const known = new Map([...matched].map(([model, { rating }]) => [model, rating]));
      return rankedOf(collected, rank(counts, { method, publicRatings: known, ...ties }));
    }
    default:
      return rankedOf(collected, rank(counts, { method, ...ties }));
  }
}

/** What the methods can be told. */
export interface WayOfRating extends TieOptions {
  readonly style?: StyleChoice;
  readonly publicRatings?: readonly PublicRating[];
}

function rankedOf(collected: CollectedVotes, board: Leaderboard): Ranked {
  const { method, models, unavailable, votes, finiteMle, components } = board;
  const rejected = countRejected(collected);
  const ranking = { method, votes, rejected, finiteMle, components, models: models.map(pickColumns) };
  return { ranking, unavailable };
}

function pickColumns(standing: Standing): RankedModel {
  const { model, rating, lower, upper, se, rankLo, rankHi, rankUB, pBest, votes, averageWinRate } = standing;
  return { model, rating, lower, upper, se, rankLo, rankHi, rankUB, pBest, votes, averageWinRate };
}

function rankByElo(collected: CollectedVotes): Ranked {
  const counts = inNameOrder(collected.counts);
  const winRates = averageWinRates(counts);
  const tallies = tallyModels(counts);
  const models = counts.models.map((model, i) => ({
    model,
    rating: collected.elo.get(model) ?? 0,
    ...unknown,
    votes: tallies[i]?.votes ?? 0,
    averageWinRate: winRates[i] ?? null,
  }));
  const ranking: Ranking = {
    method: 'elo',
    votes: models.reduce((sum, { votes }) => sum + votes, 0) / 2,
    rejected: countRejected(collected),
    finiteMle: findObstacle(scorePairs(counts)) === undefined,
    components: findComponents(counts.models.length, counts).count,
    models: models.sort((x, y) => y.rating - x.rating || y.votes - x.votes),
  };
  return { ranking, unavailable: models.length > 0 ? null : 'no-votes' };
}

const unknown = { lower: null, upper: null, se: null, rankLo: null, rankHi: null, rankUB: null, pBest: null };

function countRejected({ report, excluded }: CollectedVotes): Readonly<Record<string, number>> {
  const refused = Object.entries(report.refused).map(([reason, { count }]) => [reason, count] as const);
  const left = Object.entries(excluded).filter(([, count]) => count > 0);
  return Object.fromEntries([...refused, ...left]);
}
