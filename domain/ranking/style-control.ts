// biome-ignore-all lint/style/noNonNullAssertion: every index is a feature or a model of the same fit.
import { type Averaged, averagePriors } from './average-priors';
import { countPairs } from './count-pairs';
import { estimateDispersion } from './dispersion';
import { leadingBlock } from './estimate';
import type { Fit } from './fit-votes';
import type { TieOptions } from './keep-outcomes';
import { inNameOrder } from './name-order';
import { findObstacle } from './obstacle';
import { findRejection } from './pair-row';
import { scorePairs } from './pair-scores';
import { commonPrior, joinPriors } from './prior';
import { pointsPerLogit, z95 } from './scale';
import { candidateSpreads, personalSpread } from './spread';
import { styleRegression } from './style-regression';
import { type StyleRows, styleRows } from './style-rows';
import { hasFeatures, type StyledVote } from './styled-vote';

/** What a reply with twice as much of a feature gains by it, in rating points. */
export interface StyleEffect {
  readonly feature: string;
  readonly points: number;
  /** Bounds of the 95% interval. */
  readonly lower: number;
  readonly upper: number;
  /** The coefficient as public arenas give it: logits per standard deviation of the relative difference. */
  readonly coefficient: number;
}

export type StyleFit =
  | { readonly ok: true; readonly fit: Fit; readonly effects: readonly StyleEffect[] }
  | { readonly ok: false; readonly code: 'too-few-votes'; readonly votes: number };

/** With fewer votes than this the taste for style cannot be told from the models. */
export const fewestStyledVotes = 100;
/** Prior sd of a coefficient, logits per standard deviation; public arenas find 0.02 to 0.25. */
const coefficientSd = 0.25;

/**
 * The default method with style taken out: how the models would be rated if their replies looked alike. Uses the
 * votes that have all features. `fit` goes to `leaderboardOf` like any other.
 */
export function fitWithStyle(
  votes: readonly StyledVote[],
  features: readonly string[],
  options: TieOptions = {},
): StyleFit {
  const usable = votes.filter((vote) => isUsable(vote, features.length, options));
  if (usable.length < fewestStyledVotes) return { ok: false, code: 'too-few-votes', votes: usable.length };
  const counts = inNameOrder(countPairs(usable).counts);
  const scores = scorePairs(counts);
  const rows = styleRows(usable, features.length, new Map(counts.models.map((model, i) => [model, i])));
  const dispersion = estimateDispersion(scores);
  const averaged = averageStyle(rows, dispersion);
  const fit = {
    method: 'style' as const,
    counts,
    unranked: [],
    obstacle: findObstacle(scores),
    estimate: {
      mean: averaged.mean.slice(0, rows.models),
      covariance: leadingBlock(averaged.covariance, averaged.mean.length, rows.models),
      dispersion,
    },
  };
  return { ok: true, fit, effects: features.map((feature, f) => effectOf(feature, f, rows, averaged)) };
}

function isUsable(vote: StyledVote, features: number, { ties, bothBad }: TieOptions): boolean {
  if (findRejection(vote) || vote.weight === 0) return false;
  if (vote.outcome === 'tie' && ties === 'drop') return false;
  if (vote.outcome === 'bothBad' && bothBad === 'drop') return false;
  return hasFeatures(vote, features);
}

function averageStyle(rows: StyleRows, dispersion: number): Averaged {
  const candidates = candidateSpreads(personalSpread).map(({ sd, logWeight }) => ({
    prior: joinPriors(commonPrior(rows.models, sd), commonPrior(rows.features, coefficientSd)),
    logWeight,
  }));
  return averagePriors(candidates, (prior) => styleRegression(rows, prior, dispersion), rows.models);
}

/** Twice as much is a relative difference of 1/3. */
function effectOf(feature: string, f: number, rows: StyleRows, { mean, covariance }: Averaged): StyleEffect {
  const place = rows.models + f;
  const coefficient = mean[place]!;
  const se = Math.sqrt(covariance[place * (mean.length + 1)]!);
  const pointsFor = (logits: number) => (pointsPerLogit * logits) / rows.scales[f]! / 3;
  return {
    feature,
    points: pointsFor(coefficient),
    lower: pointsFor(coefficient - z95 * se),
    upper: pointsFor(coefficient + z95 * se),
    coefficient,
  };
}
