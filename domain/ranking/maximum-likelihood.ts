import { bradleyTerry } from './bradley-terry';
import { centreMatrix } from './centre';
import { inverseOf } from './cholesky';
import { estimateDispersion } from './dispersion';
import type { Estimate } from './estimate';
import { type Minimum, minimize, type Objective } from './newton';
import type { PairScores } from './pair-scores';
import { pinLevel } from './pin-level';
import { flatPrior } from './prior';
import { sandwich } from './sandwich';
import { sparseStart } from './sparse-start';

/**
 * Maximum likelihood strengths with the robust (sandwich) covariance, as the public arenas have them. The estimate
 * must be finite. The intervals hold what they say from about 20 votes per model on; below they are too narrow,
 * as a model that won all its votes leaves no residuals to learn from.
 */
export function estimateMle(votes: PairScores): Estimate {
  const { x, factor } = maximizeLikelihood(votes);
  const covariance = sandwich(votes, x, fisherCovariance(factor, votes.size));
  return { mean: x, covariance, dispersion: estimateDispersion(votes) };
}

/** The strengths, with mean 0, and the factor of the information matrix. */
export function maximizeLikelihood(votes: PairScores): Minimum {
  return minimize(likelihoodOf(votes), sparseStart(votes));
}

/** Negative log-likelihood with the level pinned. */
export function likelihoodOf(votes: PairScores): Objective {
  const total = votes.games.reduce((sum, games) => sum + games, 0);
  return pinLevel(bradleyTerry(votes, flatPrior(votes.size), 1), votes.size, total / votes.size);
}

/**
 * Pseudo-inverse of the information matrix: the textbook covariance. Too wide if there are ties, as half points
 * vary less than wins and losses.
 */
export function fisherCovariance(factor: Float64Array, m: number): Float64Array {
  const covariance = inverseOf(factor, m);
  centreMatrix(covariance, m, m); // takes the pin out again
  return covariance;
}
