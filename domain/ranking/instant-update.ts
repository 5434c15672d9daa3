// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the estimate.
import type { Estimate } from './estimate';
import { sigmoid } from './logistic';

/**
 * The estimate after one more vote between models i and j, without a refit: one Newton step of the posterior, with
 * the inverse updated by the formula of Sherman and Morrison (1950). `score` is 1, ½ or 0 for model i. Good enough
 * to show at once; refit when there is time.
 */
export function updateAfterVote(estimate: Estimate, i: number, j: number, score: number): Estimate {
  const { mean, covariance, dispersion } = estimate;
  const m = mean.length;
  const p = sigmoid(mean[i]! - mean[j]!);
  const information = (p * (1 - p)) / dispersion;
  const change = mean.map((_, row) => covariance[row * m + i]! - covariance[row * m + j]!);
  const shrink = 1 / (1 + information * (change[i]! - change[j]!));
  const surprise = (score - p) / dispersion;
  const updated = covariance.slice();
  for (let row = 0; row < m; row++) {
    const scaled = information * shrink * change[row]!;
    for (let column = 0; column < m; column++) updated[row * m + column]! -= scaled * change[column]!;
  }
  return {
    mean: mean.map((strength, row) => strength + change[row]! * shrink * surprise),
    covariance: updated,
    dispersion,
  };
}
