import { estimateDavidson } from './davidson-method';
import { estimateDefault } from './default-method';
import type { Estimate } from './estimate';
import { keepOutcomes, type TieOptions } from './keep-outcomes';
import { estimateMle } from './maximum-likelihood';
import { inNameOrder } from './name-order';
import { findObstacle, type Obstacle } from './obstacle';
import type { PairCounts } from './pair-counts';
import { type PairScores, scorePairs } from './pair-scores';

/** How to rate: the personal default, what the public arenas do, or ties as an outcome of their own. */
export type Method = 'default' | 'mle' | 'davidson';

export interface FitOptions extends TieOptions {
  readonly method?: Method;
}

export interface Fit {
  readonly method: Method;
  /** The votes that count; models in the order of their names. */
  readonly counts: PairCounts;
  /** Known models without a vote that counts. */
  readonly unranked: readonly string[];
  /** Why maximum likelihood would have no answer, if it would not. */
  readonly obstacle: Obstacle | undefined;
  /** Strengths in the order of `counts.models`; missing if the method has no answer. */
  readonly estimate: Estimate | undefined;
}

/** Estimates the strengths of the models of the votes. */
export function fitVotes(counts: PairCounts, options: FitOptions = {}): Fit {
  const method = options.method ?? 'default';
  const counted = inNameOrder(keepOutcomes(counts, options));
  const scores = scorePairs(counted);
  const obstacle = findObstacle(scores);
  const hasAnswer = method === 'mle' ? !obstacle : obstacle !== 'no-votes';
  const ranked = new Set(counted.models);
  return {
    method,
    counts: counted,
    unranked: counts.models.filter((model) => !ranked.has(model)),
    obstacle,
    estimate: hasAnswer ? estimate(method, counted, scores) : undefined,
  };
}

function estimate(method: Method, counts: PairCounts, scores: PairScores): Estimate {
  switch (method) {
    case 'default':
      return estimateDefault(scores);
    case 'mle':
      return estimateMle(scores);
    case 'davidson':
      return estimateDavidson(counts);
  }
}
