import type { Bench } from './bench';
import { coverage } from './coverage';
import { dashboard } from './dashboard';
import { importing } from './importing';
import { leaks } from './leaks';
import { newVote } from './new-vote';
import { page } from './page';
import { ranking } from './ranking';
import { storage } from './storage';
import { transfer } from './transfer';

/** All benches, in the order in which they run. A new one is a file in this folder and a line here. */
export const benches: readonly Bench[] = [
  ranking,
  newVote,
  coverage,
  importing,
  leaks,
  page,
  dashboard,
  storage,
  transfer,
];
