/**
 * Votes added up per pair of models. Everything below works on these counts, so its cost depends on the number
 * of models and pairs, never on the number of votes.
 *
 * Entry `k` of every array is about the pair `a[k] < b[k]`, two indices into `models`, and each pair with at
 * least one vote has exactly one entry. Counts are whole for plain votes and fractional for weighted ones.
 */
export interface PairCounts {
  /** Names in first-seen order. */
  readonly models: readonly string[];
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly winsA: Float64Array;
  readonly winsB: Float64Array;
  readonly ties: Float64Array;
  readonly bothBad: Float64Array;
  readonly graded: GradedCounts;
}

/** Votes that were given as a score of side a between 0 and 1, such as a judge's probability; mostly all zero. */
interface GradedCounts {
  readonly games: Float64Array;
  /** Sum of the scores of side a. */
  readonly scoreA: Float64Array;
  /** Sum of the squares of those scores. */
  readonly squares: Float64Array;
}

/** Counts for `models` with room for `pairs` pairs, all zero. */
export function emptyPairs(models: readonly string[], pairs: number): PairCounts {
  const column = () => new Float64Array(pairs);
  return {
    models,
    a: new Int32Array(pairs),
    b: new Int32Array(pairs),
    winsA: column(),
    winsB: column(),
    ties: column(),
    bothBad: column(),
    graded: { games: column(), scoreA: column(), squares: column() },
  };
}
