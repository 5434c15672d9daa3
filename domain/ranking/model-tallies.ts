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
  const { models, a, b } = counts;
  // Numbers in arrays of numbers: objects that are counted up in place take ten times as long.
  const column = () => new Float64Array(models.length);
  const [votes, wins, losses, ties, bothBad] = [column(), column(), column(), column(), column()];
  for (let k = 0; k < a.length; k++) {
    const [i, j] = [a[k]!, b[k]!];
    wins[i]! += counts.winsA[k]!;
    losses[j]! += counts.winsA[k]!;
    losses[i]! += counts.winsB[k]!;
    wins[j]! += counts.winsB[k]!;
    ties[i]! += counts.ties[k]!;
    ties[j]! += counts.ties[k]!;
    bothBad[i]! += counts.bothBad[k]!;
    bothBad[j]! += counts.bothBad[k]!;
    const all = votesOn(counts, k);
    votes[i]! += all;
    votes[j]! += all;
  }
  return models.map((_, i) => ({
    votes: votes[i]!,
    wins: wins[i]!,
    losses: losses[i]!,
    ties: ties[i]!,
    bothBad: bothBad[i]!,
  }));
}

/** Votes on entry k of the counts, however they ended. */
export function votesOn(counts: PairCounts, k: number): number {
  const decisive = counts.winsA[k]! + counts.winsB[k]!;
  return decisive + counts.ties[k]! + counts.bothBad[k]! + counts.graded.games[k]!;
}
