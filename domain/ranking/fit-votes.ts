import { estimateDavidson } from './davidson-method';
import { estimateDefault } from './default-method';
import type { Estimate } from './estimate';
import { keepOutcomes, type TieOptions } from './keep-outcomes';
import { estimateMle } from './maximum-likelihood';
import { inNameOrder } from './name-order';
import { findObstacle, type Obstacle } from './obstacle';
import type { PairCounts } from './pair-counts';
import { type PairScores, scorePairs } from './pair-scores';
import { estimateWithPublicPrior } from './public-prior';

/**
 * How to rate: the personal default, what the public arenas do, ties as an outcome of their own, the default with a
 * public leaderboard for a prior, or the default with style taken out, for which see `fitWithStyle`.
 */
export type Method = 'default' | 'mle' | 'davidson' | 'crowd' | 'style';
/** The methods for which counts are enough. */
export type CountMethod = Exclude<Method, 'style'>;

export interface FitOptions extends TieOptions {
  readonly method?: CountMethod;
  /** Of the method `crowd`: public ratings in points by model. Those of other methods never see them. */
  readonly publicRatings?: ReadonlyMap<string, number>;
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
  /** What the method `crowd` found of the public leaderboard. */
  readonly crowd?: Crowd;
}

export interface Crowd {
  /** How far the voter agrees with the public: 0 not at all, 1 fully. */
  readonly agreement: number;
  /** How many of the models have a public rating. */
  readonly matched: number;
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
    ...(hasAnswer ? estimate(method, counted, scores, options) : { estimate: undefined }),
  };
}

function estimate(
  method: CountMethod,
  counts: PairCounts,
  scores: PairScores,
  options: FitOptions,
): Pick<Fit, 'estimate' | 'crowd'> {
  switch (method) {
    case 'default':
      return { estimate: estimateDefault(scores) };
    case 'mle':
      return { estimate: estimateMle(scores) };
    case 'davidson':
      return { estimate: estimateDavidson(counts) };
    case 'crowd':
      return estimateWithCrowd(counts, scores, options.publicRatings ?? new Map());
  }
}

function estimateWithCrowd(
  { models }: PairCounts,
  scores: PairScores,
  ratings: ReadonlyMap<string, number>,
): Pick<Fit, 'estimate' | 'crowd'> {
  const known = models.map((model) => ratings.get(model));
  const { agreement, ...estimate } = estimateWithPublicPrior(scores, known);
  return { estimate, crowd: { agreement, matched: known.filter((rating) => rating !== undefined).length } };
}
