import { type PairTally, votesOf } from '@/domain/journal/tally';

/** Below this many votes in all a rating says next to nothing, and is shown only when asked for. */
export const fewestVotesToRank = 10;

/** How many votes the tallies add up to. */
export function votesIn(tallies: readonly PairTally[]): number {
  return tallies.reduce((sum, tally) => sum + votesOf(tally), 0);
}
