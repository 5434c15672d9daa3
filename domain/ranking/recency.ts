/**
 * Weights that halve with every `halfLife` of age; ages and half-life in the same unit.
 *
 * The weights are scaled so that their sum is the effective number of votes (Σw)²/Σw² (Kish 1965): votes that
 * count less must not make the intervals as narrow as if they counted in full.
 */
export function recencyWeights(ages: readonly number[], halfLife: number): Float64Array {
  const youngest = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
  const weights = Float64Array.from(ages, (age) => 2 ** ((youngest - age) / halfLife));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return weights.map((weight) => (weight * sum) / squares);
}
