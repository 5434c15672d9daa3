// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.

/** Independent normal prior of the parameters of a model. */
export interface Prior {
  /** Per parameter, in logits. */
  readonly mean: Float64Array;
  /** 1/variance per parameter. */
  readonly precision: Float64Array;
}

/** The same prior N(0, sd²) for `size` parameters. */
export function commonPrior(size: number, sd: number): Prior {
  return { mean: new Float64Array(size), precision: new Float64Array(size).fill(1 / sd ** 2) };
}

/** Negative log density at x up to a constant; overwrites the gradient and the lower triangle of the Hessian. */
export function evaluatePrior(
  { mean, precision }: Prior,
  x: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  let value = 0;
  hessian.fill(0);
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - mean[i]!;
    const pull = precision[i]! * distance;
    value += (pull * distance) / 2;
    gradient[i] = pull;
    hessian[i * x.length + i] = precision[i]!;
  }
  return value;
}

/** log √det of the prior's precision matrix: the part of its density that depends on how wide it is. */
export function logNormalizer({ precision }: Prior): number {
  let sum = 0;
  for (let i = 0; i < precision.length; i++) sum += Math.log(precision[i]!);
  return sum / 2;
}

/** No prior at all, for maximum likelihood. */
export function flatPrior(size: number): Prior {
  return { mean: new Float64Array(size), precision: new Float64Array(size) };
}

/** A prior of the parameters of the first followed by those of the second. */
export function joinPriors(first: Prior, second: Prior): Prior {
  return {
    mean: Float64Array.of(...first.mean, ...second.mean),
    precision: Float64Array.of(...first.precision, ...second.precision),
  };
}
