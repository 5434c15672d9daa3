// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import type { Objective } from './newton';
import type { PairCounts } from './pair-counts';
import { evaluatePrior, type Prior } from './prior';

/**
 * Negative log posterior of Davidson's model (1970), in which a tie is an outcome of its own:
 *
 *     P(a) : P(b) : P(tie) = e^{d/2} : e^{−d/2} : ν,   d = θa − θb.
 *
 * The parameters are the strengths θ and, last, η = log ν. Both kinds of tie count as ties. Strengths are log-odds
 * of a win against a loss given no tie, so they spread wider than with ties as half wins: never mix the two.
 */
export function davidson(counts: PairCounts, prior: Prior): Objective {
  const outcomes = outcomesOf(counts);
  return {
    size: counts.models.length + 1,
    evaluate(x, gradient, hessian) {
      const value = evaluatePrior(prior, x, gradient, hessian);
      return value + addLikelihood(outcomes, x, gradient, hessian);
    },
  };
}

interface Outcomes {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly winsA: Float64Array;
  readonly winsB: Float64Array;
  readonly ties: Float64Array;
}

/** The three outcomes of each pair; a graded vote is part win and part loss. */
function outcomesOf({ a, b, winsA, winsB, ties, bothBad, graded }: PairCounts): Outcomes {
  return {
    a,
    b,
    winsA: winsA.map((wins, k) => wins + graded.scoreA[k]!),
    winsB: winsB.map((wins, k) => wins + graded.games[k]! - graded.scoreA[k]!),
    ties: ties.map((good, k) => good + bothBad[k]!),
  };
}

function addLikelihood(
  { a, b, winsA, winsB, ties }: Outcomes,
  x: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const size = x.length;
  const m = size - 1;
  const eta = x[m]!;
  let value = 0;
  for (let k = 0; k < a.length; k++) {
    const i = a[k]!;
    const j = b[k]!;
    const n = winsA[k]! + winsB[k]! + ties[k]!;
    const half = (x[i]! - x[j]!) / 2;
    const peak = Math.max(Math.abs(half), eta); // taken out of the exponents, so that none overflows
    const sum = Math.exp(half - peak) + Math.exp(-half - peak) + Math.exp(eta - peak);
    const pTie = Math.exp(eta - peak) / sum;
    const edge = (Math.exp(half - peak) - Math.exp(-half - peak)) / sum;
    value += n * (peak + Math.log(sum)) - (winsA[k]! - winsB[k]!) * half - ties[k]! * eta;

    const slope = (n * edge - winsA[k]! + winsB[k]!) / 2;
    gradient[i]! += slope;
    gradient[j]! -= slope;
    gradient[m]! += n * pTie - ties[k]!;

    const curvature = (n * (1 - pTie - edge * edge)) / 4;
    const cross = (n * pTie * edge) / 2;
    hessian[i * size + i]! += curvature;
    hessian[j * size + j]! += curvature;
    hessian[j * size + i]! -= curvature;
    hessian[m * size + i]! -= cross;
    hessian[m * size + j]! += cross;
    hessian[m * size + m]! += n * pTie * (1 - pTie);
  }
  return value;
}
