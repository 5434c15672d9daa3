import { type PairTally, votesOf } from '@/domain/journal/tally';

interface Kept {
  readonly kept: readonly PairTally[];
  /** How many models are not in the tallies that were kept. */
  readonly leftOut: number;
}

/** The tallies on the `most` models with the most votes, those with equally many in the order of their names. */
export function keepMostVoted(tallies: readonly PairTally[], most: number): Kept {
  const votes = countByModel(tallies);
  if (votes.size <= most) return { kept: tallies, leftOut: 0 };
  const ordered = [...votes].sort(([nameA, votesA], [nameB, votesB]) =>
    votesA === votesB ? (nameA < nameB ? -1 : 1) : votesB - votesA,
  );
  const names = new Set(ordered.slice(0, most).map(([name]) => name));
  const kept = tallies.filter(({ a, b }) => names.has(a) && names.has(b));
  return { kept, leftOut: votes.size - modelsIn(kept) };
}

function countByModel(tallies: readonly PairTally[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const tally of tallies) {
    for (const name of [tally.a, tally.b]) votes.set(name, (votes.get(name) ?? 0) + votesOf(tally));
  }
  return votes;
}

function modelsIn(tallies: readonly PairTally[]): number {
  return new Set(tallies.flatMap(({ a, b }) => [a, b])).size;
}
