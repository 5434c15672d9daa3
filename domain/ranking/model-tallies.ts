// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import type { PairCounts } from './pair-counts';

/** How a model's votes ended, over all its opponents. */
export interface ModelTally {
  readonly votes: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly bothBad: number;
}

/** One tally per model. Graded votes count as votes only, as they are neither won nor lost. */
export function tallyModels(counts: PairCounts): readonly ModelTally[] {
  const tallies = counts.models.map(() => ({ votes: 0, wins: 0, losses: 0, ties: 0, bothBad: 0 }));
  for (let k = 0; k < counts.a.length; k++) {
    const a = tallies[counts.a[k]!]!;
    const b = tallies[counts.b[k]!]!;
    a.wins += counts.winsA[k]!;
    a.losses += counts.winsB[k]!;
    b.wins += counts.winsB[k]!;
    b.losses += counts.winsA[k]!;
    for (const tally of [a, b]) {
      tally.ties += counts.ties[k]!;
      tally.bothBad += counts.bothBad[k]!;
      tally.votes += votesOn(counts, k);
    }
  }
  return tallies;
}

/** Votes on entry k of the counts, however they ended. */
export function votesOn(counts: PairCounts, k: number): number {
  const decisive = counts.winsA[k]! + counts.winsB[k]!;
  return decisive + counts.ties[k]! + counts.bothBad[k]! + counts.graded.games[k]!;
}
