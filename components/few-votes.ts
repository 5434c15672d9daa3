import type { Tally } from '@/domain/journal/tally';

/** Below this many votes in all a rating says next to nothing, and is shown only when asked for. */
export const fewestVotesToRank = 10;

/** How many votes the tallies of one board add up to. */
export function votesIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { winsA, winsB, ties, bothBad }) => sum + winsA + winsB + ties + bothBad, 0);
}
