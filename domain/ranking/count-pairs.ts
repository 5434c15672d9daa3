import { PairCounter } from './pair-counter';
import type { PairCounts } from './pair-counts';
import type { PairRow, Rejection } from './pair-row';

export interface CountedPairs {
  readonly counts: PairCounts;
  /** How many rows were left out, by reason. */
  readonly rejected: Readonly<Record<Rejection, number>>;
}

/** Adds up votes, or counts of votes, per pair of models. */
export function countPairs(rows: Iterable<PairRow>): CountedPairs {
  const counter = new PairCounter();
  const rejected = { 'unnamed-model': 0, 'same-model': 0, 'bad-count': 0 };
  for (const row of rows) {
    const reason = counter.add(row);
    if (reason) rejected[reason]++;
  }
  return { counts: counter.counts(), rejected };
}
