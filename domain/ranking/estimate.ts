/** What a method makes of the votes: strengths in logits, with mean 0 over the models, and their joint uncertainty. */
export interface Estimate {
  /** One strength per model of the counts. */
  readonly mean: Float64Array;
  /** Full covariance matrix of the strengths, row-major. */
  readonly covariance: Float64Array;
  /** Variance of a vote's score over that of a coin flip; 1 where the method has none. */
  readonly dispersion: number;
}

/** Variance of the difference between models i and j, in squared logits. */
export function varianceOfLead({ mean, covariance }: Estimate, i: number, j: number): number {
  const at = (row: number, column: number) => covariance[row * mean.length + column] ?? Number.NaN;
  return at(i, i) + at(j, j) - 2 * at(i, j);
}

/** The first m rows and columns of a row-major n × n matrix. */
export function leadingBlock(matrix: Float64Array, n: number, m: number): Float64Array {
  const block = new Float64Array(m * m);
  for (let i = 0; i < m; i++) block.set(matrix.subarray(i * n, i * n + m), i * m);
  return block;
}
