// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { drawBinomial } from './binomial';
import type { Random } from './seeded-random';

/** Spreads `total` over the cells of `drawn` in proportion to `weights`: each gets a binomial share of what is left. */
export function drawMultinomial(
  random: Random,
  total: number,
  weights: Float64Array,
  drawn: Float64Array,
): void {
  let left = total;
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  for (let cell = 0; cell < weights.length; cell++) {
    const count = drawBinomial(random, left, weights[cell]! / weightLeft);
    drawn[cell] = count;
    left -= count;
    weightLeft -= weights[cell]!;
  }
}
