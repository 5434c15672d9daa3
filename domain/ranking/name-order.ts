// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import { votesOn } from './model-tallies';
import { emptyPairs, type PairCounts } from './pair-counts';

/**
 * The same counts with models and pairs in the order of the names, and without models and pairs that have no votes.
 * Rating these makes the result, to the last bit, independent of the order in which the votes came.
 */
export function inNameOrder(counts: PairCounts): PairCounts {
  const entries = Array.from(counts.a.keys()).filter((k) => votesOn(counts, k) > 0);
  const models = namesInUse(counts, entries);
  const placeOfName = new Map(models.map((name, place) => [name, place]));
  const places = Int32Array.from(counts.models, (name) => placeOfName.get(name) ?? -1);
  const ordered = emptyPairs(models, entries.length);
  sortEntries(counts, entries, places).forEach((from, to) => {
    copyEntry(counts, from, ordered, to, places);
  });
  return ordered;
}

function namesInUse(counts: PairCounts, entries: readonly number[]): readonly string[] {
  const used = new Set<string>();
  for (const k of entries) used.add(counts.models[counts.a[k]!]!).add(counts.models[counts.b[k]!]!);
  return [...used].sort();
}

/** Sorts by the places of the two models; one number holds both places and the entry, as numbers sort fast. */
function sortEntries(counts: PairCounts, entries: readonly number[], places: Int32Array): Float64Array {
  const total = counts.a.length;
  const keys = Float64Array.from(entries, (k) => {
    const a = places[counts.a[k]!]!;
    const b = places[counts.b[k]!]!;
    return (Math.min(a, b) * places.length + Math.max(a, b)) * total + k;
  });
  return keys.sort().map((key) => key % total);
}

function copyEntry(from: PairCounts, k: number, target: PairCounts, to: number, places: Int32Array): void {
  const a = places[from.a[k]!]!;
  const b = places[from.b[k]!]!;
  const isFlipped = a > b;
  target.a[to] = isFlipped ? b : a;
  target.b[to] = isFlipped ? a : b;
  target.winsA[to] = (isFlipped ? from.winsB : from.winsA)[k]!;
  target.winsB[to] = (isFlipped ? from.winsA : from.winsB)[k]!;
  target.ties[to] = from.ties[k]!;
  target.bothBad[to] = from.bothBad[k]!;
  copyGraded(from, k, target, to, isFlipped);
}

/** Seen from the other side a score y is 1 − y, so Σy becomes n − Σy and Σy² becomes n − 2Σy + Σy². */
function copyGraded(from: PairCounts, k: number, target: PairCounts, to: number, isFlipped: boolean): void {
  const games = from.graded.games[k]!;
  const score = from.graded.scoreA[k]!;
  const squares = from.graded.squares[k]!;
  target.graded.games[to] = games;
  target.graded.scoreA[to] = isFlipped ? games - score : score;
  target.graded.squares[to] = isFlipped ? games - 2 * score + squares : squares;
}
