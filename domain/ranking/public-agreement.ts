/** A rating with its standard error, both in points. */
interface UncertainRating {
  readonly rating: number;
  readonly se: number;
}

export interface RatingPair {
  readonly model: string;
  readonly personal: UncertainRating;
  readonly crowd: UncertainRating;
}

export interface Disagreement {
  readonly model: string;
  /** Personal minus public rating, in points, both scales shifted onto each other. */
  readonly difference: number;
  /** The difference in its standard errors. Of models without any real difference 5% are beyond ±2. */
  readonly z: number;
}

/**
 * Compares personal with public ratings, the personal ones having been made without a public prior. The scales are
 * aligned by the mean difference, each model weighted by how well its difference is known.
 */
export function compareWithPublic(pairs: readonly RatingPair[]): readonly Disagreement[] {
  const weights = pairs.map(({ personal, crowd }) => 1 / (personal.se ** 2 + crowd.se ** 2));
  const differences = pairs.map(({ personal, crowd }) => personal.rating - crowd.rating);
  const shift = weightedMean(differences, weights);
  return pairs.map(({ model }, i) => {
    const difference = (differences[i] ?? 0) - shift;
    return { model, difference, z: difference * Math.sqrt(weights[i] ?? 0) };
  });
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
}
