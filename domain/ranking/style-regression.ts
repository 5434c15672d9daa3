// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the rows.
import type { Objective } from './newton';
import { evaluatePrior, type Prior } from './prior';
import type { StyleRows } from './style-rows';

/**
 * Negative log posterior of P(a wins) = σ(θa − θb + z·γ), the likelihood divided by the dispersion: strengths and
 * the taste for style z are told apart by votes in which they differ. The parameters are θ, then γ per feature.
 */
export function styleRegression(rows: StyleRows, prior: Prior, dispersion: number): Objective {
  const size = rows.models + rows.features;
  return {
    size,
    evaluate(x, gradient, hessian) {
      let value = evaluatePrior(prior, x, gradient, hessian);
      for (let row = 0; row < rows.a.length; row++) {
        const weight = rows.weight[row]! / dispersion;
        const lead = leadOf(rows, row, x);
        const tail = Math.exp(-Math.abs(lead));
        const p = lead > 0 ? 1 / (1 + tail) : tail / (1 + tail);
        value += weight * (Math.log1p(tail) + Math.max(lead, 0) - rows.score[row]! * lead);
        addRow(rows, row, weight * (p - rows.score[row]!), weight * p * (1 - p), gradient, hessian);
      }
      return value;
    },
  };
}

function leadOf({ models, features, a, b, differences }: StyleRows, row: number, x: Float64Array): number {
  let lead = x[a[row]!]! - x[b[row]!]!;
  for (let f = 0; f < features; f++) lead += differences[row * features + f]! * x[models + f]!;
  return lead;
}

/** Adds slope × (e_a − e_b, z) and curvature × its outer product with itself. */
function addRow(
  { models, features, a, b, differences }: StyleRows,
  row: number,
  slope: number,
  curvature: number,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const size = models + features;
  const i = a[row]!;
  const j = b[row]!;
  gradient[i]! += slope;
  gradient[j]! -= slope;
  hessian[i * size + i]! += curvature;
  hessian[j * size + j]! += curvature;
  hessian[Math.max(i, j) * size + Math.min(i, j)]! -= curvature;
  for (let f = 0; f < features; f++) {
    const z = differences[row * features + f]!;
    const line = (models + f) * size;
    gradient[models + f]! += slope * z;
    hessian[line + i]! += curvature * z;
    hessian[line + j]! -= curvature * z;
    for (let g = 0; g <= f; g++) {
      hessian[line + models + g]! += curvature * z * differences[row * features + g]!;
    }
  }
}
