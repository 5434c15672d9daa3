import { averagePriors } from './average-priors';
import { bradleyTerry } from './bradley-terry';
import { estimateDispersion } from './dispersion';
import type { Estimate } from './estimate';
import type { PairScores } from './pair-scores';
import { commonPrior } from './prior';
import { candidateSpreads, personalSpread } from './spread';

/**
 * The personal default: Bradley-Terry strengths with a normal prior whose width is learned from the votes.
 *
 * The prior keeps every rating finite, whatever was voted: with 20 votes it shrinks a lot, with 20,000 not at all.
 * Its width is averaged over a grid rather than chosen, because on few votes the single best width is often zero
 * ("all models are equal"). See Caron and Doucet 2012 for Bayesian Bradley-Terry models in general.
 */
export function estimateDefault(votes: PairScores): Estimate {
  const dispersion = estimateDispersion(votes);
  const candidates = candidateSpreads(personalSpread).map(({ sd, logWeight }) => ({
    prior: commonPrior(votes.size, sd),
    logWeight,
  }));
  const { mean, covariance } = averagePriors(
    candidates,
    (prior) => bradleyTerry(votes, prior, dispersion),
    votes.size,
  );
  return { mean, covariance, dispersion };
}
