/** Probability of a win at a lead of `x` logits. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
