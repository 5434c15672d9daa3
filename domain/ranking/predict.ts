import { type Estimate, varianceOfLead } from './estimate';
import { sigmoid } from './logistic';

/**
 * Probability that model i is preferred to model j in the next vote, the uncertainty of both strengths included, so
 * that little knowledge means close to one half. The approximation of the averaged logistic is MacKay's (1992).
 */
export function predictedWinRate(estimate: Estimate, i: number, j: number): number {
  const lead = (estimate.mean[i] ?? Number.NaN) - (estimate.mean[j] ?? Number.NaN);
  return sigmoid(lead / Math.sqrt(1 + (Math.PI * varianceOfLead(estimate, i, j)) / 8));
}
