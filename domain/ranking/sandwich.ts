// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import { sigmoid } from './logistic';
import type { PairScores } from './pair-scores';

/**
 * Robust covariance V G V of maximum likelihood strengths (Huber 1967, White 1982), V being the inverse information
 * and G the sum over votes of the squared residuals, Σ(y − p)². It is right with ties too, whose residuals are small.
 */
export function sandwich(votes: PairScores, strengths: Float64Array, inverse: Float64Array): Float64Array {
  return multiply(inverse, residualsTimes(inverse, votes, strengths), votes.size);
}

/** G V, where G = Σ g (e_a − e_b)(e_a − e_b)ᵀ over the pairs touches two rows per pair. */
function residualsTimes(
  inverse: Float64Array,
  { size, a, b, games, score, squares }: PairScores,
  strengths: Float64Array,
): Float64Array {
  const product = new Float64Array(size * size);
  for (let k = 0; k < a.length; k++) {
    const i = a[k]! * size;
    const j = b[k]! * size;
    const p = sigmoid(strengths[a[k]!]! - strengths[b[k]!]!);
    const residuals = squares[k]! - 2 * p * score[k]! + p * p * games[k]!;
    for (let column = 0; column < size; column++) {
      const change = residuals * (inverse[i + column]! - inverse[j + column]!);
      product[i + column]! += change;
      product[j + column]! -= change;
    }
  }
  return product;
}

function multiply(x: Float64Array, y: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = x[i * n + k]!;
      for (let j = 0; j < n; j++) product[i * n + j]! += factor * y[k * n + j]!;
    }
  }
  return product;
}
