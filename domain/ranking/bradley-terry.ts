// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import type { Objective } from './newton';
import type { PairScores } from './pair-scores';
import { evaluatePrior, type Prior } from './prior';

/**
 * Negative log posterior of the strengths θ (logits) in P(a beats b) = σ(θa − θb), the likelihood divided by the
 * dispersion. Bradley and Terry 1952; a tie counts as half a win and half a loss. The Hessian of the likelihood is
 * a graph Laplacian with weights n p (1 − p).
 */
export function bradleyTerry(votes: PairScores, prior: Prior, dispersion: number): Objective {
  return {
    size: votes.size,
    evaluate(x, gradient, hessian) {
      const value = evaluatePrior(prior, x, gradient, hessian);
      return value + addLikelihood(votes, 1 / dispersion, x, gradient, hessian);
    },
  };
}

function addLikelihood(
  { size, a, b, games, score }: PairScores,
  scale: number,
  x: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  let value = 0;
  for (let k = 0; k < a.length; k++) {
    const i = a[k]!;
    const j = b[k]!;
    const n = games[k]!;
    const lead = x[i]! - x[j]!;
    // One exponential gives p, 1 − p and log p, none of which over- or underflows.
    const tail = Math.exp(-Math.abs(lead));
    const p = lead > 0 ? 1 / (1 + tail) : tail / (1 + tail);
    value += n * (Math.log1p(tail) + Math.max(lead, 0)) - score[k]! * lead;
    const slope = scale * (n * p - score[k]!);
    const curvature = (scale * n * tail) / (1 + tail) ** 2;
    gradient[i]! += slope;
    gradient[j]! -= slope;
    hessian[i * size + i]! += curvature;
    hessian[j * size + j]! += curvature;
    hessian[j * size + i]! -= curvature;
  }
  return scale * value;
}
