import { findComponents } from './components';
import { estimateDefault } from './default-method';
import { hasFiniteMle } from './finite-mle';
import { keepOutcomes, type TieOptions } from './keep-outcomes';
import { inNameOrder } from './name-order';
import type { PairCounts } from './pair-counts';
import { scorePairs } from './pair-scores';
import type { Standing } from './standing';
import { standingsOf } from './standings';

export interface RankOptions extends TieOptions {
  readonly method?: 'default';
  /** Seed of the rank draws; the same votes and seed give the same leaderboard. */
  readonly seed?: number;
}

export interface Leaderboard {
  readonly method: 'default';
  /** Votes that count for the ratings. */
  readonly votes: number;
  /** Whether maximum likelihood would give finite ratings; the default method always does. */
  readonly finiteMle: boolean;
  /** Number of groups of models that no votes link. */
  readonly components: number;
  /** Best first. */
  readonly models: readonly Standing[];
  /** Known models without a vote that counts. */
  readonly unranked: readonly string[];
}

/** Ranks the models of the votes. */
export function rank(counts: PairCounts, options: RankOptions = {}): Leaderboard {
  const counted = inNameOrder(keepOutcomes(counts, options));
  const scores = scorePairs(counted);
  const ranked = new Set(counted.models);
  return {
    method: options.method ?? 'default',
    votes: scores.games.reduce((total, games) => total + games, 0),
    finiteMle: hasFiniteMle(scores),
    components: findComponents(scores.size, scores).count,
    models: scores.size === 0 ? [] : standingsOf(counted, estimateDefault(scores), options.seed ?? 1),
    unranked: counts.models.filter((model) => !ranked.has(model)),
  };
}
