// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { averagePriors, type CandidatePrior } from './average-priors';
import { bradleyTerry } from './bradley-terry';
import { estimateDispersion } from './dispersion';
import type { Estimate } from './estimate';
import type { PairScores } from './pair-scores';
import type { Prior } from './prior';
import { pointsPerLogit } from './scale';
import { candidateSpreads, personalSpread } from './spread';

export interface InformedEstimate extends Estimate {
  /** How far the voter agrees with the crowd: 0 not at all, 1 fully, above 1 even more strongly. Posterior mean. */
  readonly agreement: number;
}

const agreements = { grid: [1.25, 1, 0.75, 0.5, 0.25, 0], mean: 1, sd: 0.35 };
/** How far the voter's strengths stray from agreement × the crowd's. */
const strayBelief = { median: 0.3, logSd: 0.7 };

/**
 * The default method with a public leaderboard for a prior. It predicts a voter better than either alone, but shows
 * in part what others think: never use it unasked, and label it.
 *
 * `publicRatings` has one rating in points per model, `undefined` where there is none; only differences matter.
 */
export function estimateWithPublicPrior(
  votes: PairScores,
  publicRatings: readonly (number | undefined)[],
): InformedEstimate {
  const dispersion = estimateDispersion(votes);
  const candidates = candidatesAround(centredLogits(publicRatings));
  const { mean, covariance, weights } = averagePriors(
    candidates,
    (prior) => bradleyTerry(votes, prior, dispersion),
    votes.size,
  );
  const agreement = candidates.reduce((sum, candidate, g) => sum + weights[g]! * candidate.agreement, 0);
  return { mean, covariance, dispersion, agreement };
}

type Strengths = readonly (number | undefined)[];

interface InformedCandidate extends CandidatePrior {
  readonly agreement: number;
}

function candidatesAround(crowd: Strengths): readonly InformedCandidate[] {
  return agreements.grid.flatMap((agreement) => {
    const distance = (agreement - agreements.mean) / agreements.sd;
    return candidateSpreads(strayBelief).map(({ sd, logWeight }) => ({
      agreement,
      prior: priorAround(crowd, agreement, sd),
      logWeight: logWeight - distance ** 2 / 2,
    }));
  });
}

/** Models that the crowd has not rated are as spread out as the default method expects before any vote. */
function priorAround(crowd: Strengths, agreement: number, sd: number): Prior {
  const sdOf = (strength: number | undefined) => (strength === undefined ? personalSpread.median : sd);
  return {
    mean: Float64Array.from(crowd, (strength) => agreement * (strength ?? 0)),
    precision: Float64Array.from(crowd, (strength) => 1 / sdOf(strength) ** 2),
  };
}

function centredLogits(ratings: Strengths): Strengths {
  const known = ratings.filter((rating) => rating !== undefined);
  const mean = known.reduce((sum, rating) => sum + rating, 0) / known.length;
  return ratings.map((rating) => (rating === undefined ? undefined : (rating - mean) / pointsPerLogit));
}
