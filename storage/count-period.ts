import type { Selection } from '@/domain/journal/bucket';
import {
  addToSums,
  type PairSums,
  type PairTally,
  pairsIn,
  pairTallyOf,
  scaleTally,
} from '@/domain/journal/tally';
import { createRecencyScale } from '@/domain/ranking/recency';
import type { Database } from './database';
import { readOfOneMoment } from './of-one-moment';
import { votePagesOf } from './vote-pages';

/**
 * Counts the votes of a selection one page after the other: memory holds one page and the sums, and no texts are
 * read. With a half-life in days, older votes count less, the newest of all votes in full.
 */
export async function countPeriod(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
  halfLifeDays?: number,
): Promise<{ tallies: readonly PairTally[]; revision: number | undefined }> {
  const { value: tallies, revision } = await readOfOneMoment(db, selection, async () => {
    const newest = await db.votes.orderBy('castAtMs').last();
    const recency = createRecencyScale(newest?.castAtMs ?? 0, halfLifeDays);
    const sums: PairSums = new Map();
    for await (const page of votePagesOf(db, selection, signal)) {
      const tallies = page.flatMap((vote) => {
        const tally = pairTallyOf(vote);
        return tally === undefined ? [] : [scaleTally(tally, recency.add(vote.castAtMs))];
      });
      addToSums(sums, tallies);
    }
    return pairsIn(sums).map((tally) => scaleTally(tally, recency.scale()));
  });
  return { tallies, revision };
}
