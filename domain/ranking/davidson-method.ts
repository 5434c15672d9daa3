import { averagePriors } from './average-priors';
import { davidson } from './davidson';
import { type Estimate, leadingBlock } from './estimate';
import type { PairCounts } from './pair-counts';
import { commonPrior, joinPriors } from './prior';
import { candidateSpreads, personalSpread } from './spread';

export interface DavidsonEstimate extends Estimate {
  /** How common ties are: between equal models a share ν/(2 + ν) of the votes. */
  readonly nu: number;
}

/** Davidson's strengths with the learned prior of the default method, and a weak N(0, 1) on log ν. */
export function estimateDavidson(counts: PairCounts): DavidsonEstimate {
  const m = counts.models.length;
  const candidates = candidateSpreads(personalSpread).map(({ sd, logWeight }) => ({
    prior: joinPriors(commonPrior(m, sd), commonPrior(1, 1)),
    logWeight,
  }));
  const { mean, covariance } = averagePriors(candidates, (prior) => davidson(counts, prior), m);
  return {
    mean: mean.slice(0, m),
    covariance: leadingBlock(covariance, m + 1, m),
    dispersion: 1,
    nu: Math.exp(mean[m] ?? Number.NaN),
  };
}
