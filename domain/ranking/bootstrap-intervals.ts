// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.

export interface BootstrapInterval {
  /** 2.5% and 97.5% quantiles. */
  readonly lower: number;
  readonly upper: number;
  /** Standard deviation. */
  readonly se: number;
}

/** One interval per model from the strengths of a bootstrap, in logits; `models` in a row make a round. */
export function bootstrapIntervals(strengths: Float32Array, models: number): readonly BootstrapInterval[] {
  const rounds = strengths.length / models;
  const values = new Float64Array(rounds);
  return Array.from({ length: models }, (_, model) => {
    for (let round = 0; round < rounds; round++) values[round] = strengths[round * models + model]!;
    values.sort();
    return { lower: quantile(values, 0.025), upper: quantile(values, 0.975), se: deviation(values) };
  });
}

/** Interpolates linearly between the two nearest of the sorted values. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place % 1) * (above - below);
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
