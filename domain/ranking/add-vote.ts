// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import type { Outcome } from '@/domain/outcome';
import { emptyPairs, type PairCounts } from './pair-counts';

const columnOf = { a: 'winsA', b: 'winsB', tie: 'ties', bothBad: 'bothBad' } as const;

/**
 * Counts in name order with one more vote between two of their models, given by their places, i before j; `outcome`
 * is seen from i. Nothing is counted anew: only the one column, and the pairs where the vote is the first of its pair.
 */
export function addVote(counts: PairCounts, i: number, j: number, outcome: Outcome): PairCounts {
  const entry = entryOf(counts, i, j);
  const isKnown = counts.a[entry] === i && counts.b[entry] === j;
  const roomy = isKnown ? counts : withRoomAt(counts, entry, i, j);
  const column = roomy[columnOf[outcome]].slice();
  column[entry]!++;
  return { ...roomy, [columnOf[outcome]]: column };
}

/** The entry of the pair, or where it belongs; entries are in the order of a, then of b. */
function entryOf({ a, b }: PairCounts, i: number, j: number): number {
  let low = 0;
  let high = a.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (a[middle]! < i || (a[middle] === i && b[middle]! < j)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withRoomAt(counts: PairCounts, entry: number, i: number, j: number): PairCounts {
  const roomy = emptyPairs(counts.models, counts.a.length + 1);
  for (const name of ['a', 'b', 'winsA', 'winsB', 'ties', 'bothBad'] as const) {
    copyAround(counts[name], roomy[name], entry);
  }
  for (const name of ['games', 'scoreA', 'squares'] as const) {
    copyAround(counts.graded[name], roomy.graded[name], entry);
  }
  roomy.a[entry] = i;
  roomy.b[entry] = j;
  return roomy;
}

/** Copies all entries and leaves one free. */
function copyAround(from: Int32Array | Float64Array, to: Int32Array | Float64Array, free: number): void {
  to.set(from.subarray(0, free));
  to.set(from.subarray(free), free + 1);
}
