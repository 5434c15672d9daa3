import { averagePriors, type CandidatePrior } from './average-priors';
import { bradleyTerry } from './bradley-terry';
import { estimateDispersion } from './dispersion';
import type { Estimate } from './estimate';
import type { PairScores } from './pair-scores';
import { commonPrior } from './prior';

/** How spread out models are for one voter, in logits: log sd ~ N(log 0.6, 0.5²), so 0.23 to 1.6 at 95%. */
const spread = { median: 0.6, logSd: 0.5 };
const grid = { from: 2.5, to: 0.1, points: 17 };

/**
 * The personal default: Bradley-Terry strengths with a normal prior whose width is learned from the votes.
 *
 * The prior keeps every rating finite, whatever was voted: with 20 votes it shrinks a lot, with 20,000 not at all.
 * Its width is averaged over a grid rather than chosen, because on few votes the single best width is often zero
 * ("all models are equal"). See Caron and Doucet 2012 for Bayesian Bradley-Terry models in general.
 */
export function estimateDefault(votes: PairScores): Estimate {
  const dispersion = estimateDispersion(votes);
  const { mean, covariance } = averagePriors(
    spreadCandidates(votes.size),
    (prior) => bradleyTerry(votes, prior, dispersion),
    votes.size,
  );
  return { mean, covariance, dispersion };
}

/** Prior widths from the widest to the narrowest, evenly spaced in their logarithm. */
export function spreadCandidates(size: number): readonly CandidatePrior[] {
  const ratio = (grid.to / grid.from) ** (1 / (grid.points - 1));
  return Array.from({ length: grid.points }, (_, g) => {
    const sd = grid.from * ratio ** g;
    const distance = Math.log(sd / spread.median) / spread.logSd;
    return { prior: commonPrior(size, sd), logWeight: -(distance ** 2) / 2 };
  });
}
