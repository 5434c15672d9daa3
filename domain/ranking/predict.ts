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

/**
 * Mean over all other models of the win rate that the strengths alone predict. Unlike an average of votes it needs
 * no vote on the pair and counts every opponent the same.
 */
export function averagePredictedWinRates({ mean }: Estimate): Float64Array {
  return mean.map((strength, i) => {
    const rates = mean.map((other, j) => (i === j ? 0 : sigmoid(strength - other)));
    return rates.reduce((sum, rate) => sum + rate, 0) / (mean.length - 1);
  });
}
