// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.

/**
 * "Rank (UB)" of the public arenas: 1 + the number of models whose whole interval lies above this one's. Very
 * cautious, as it compares two intervals where the interval of the difference is meant; kept for comparison.
 */
export function rankByUpperBound(lower: Float64Array, upper: Float64Array): Int32Array {
  const sorted = lower.toSorted();
  return Int32Array.from(upper, (bound) => 1 + sorted.length - countUpTo(sorted, bound));
}

/** How many entries of an ascending array are not above the value. */
export function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
