import { type Estimate, varianceOfLead } from './estimate';
import { sigmoid } from './logistic';
import { z95 } from './scale';

/**
 * How many more votes between models i and j would, if their lead stays what it is, make the 95% interval of that
 * lead exclude zero. 0 if it does already; `null` if the two are so close that no number of votes would.
 *
 * One vote adds p(1 − p)/φ to the precision of the lead.
 */
export function votesToSeparate(estimate: Estimate, i: number, j: number): number | null {
  const lead = (estimate.mean[i] ?? Number.NaN) - (estimate.mean[j] ?? Number.NaN);
  const p = sigmoid(lead);
  const missing = z95 ** 2 / lead ** 2 - 1 / varianceOfLead(estimate, i, j);
  const votes = Math.ceil((missing * estimate.dispersion) / (p * (1 - p)));
  if (!(votes < mostVotes)) return null;
  return Math.max(0, votes);
}

/** Nobody casts more votes than this on two models. */
const mostVotes = 1e6;
