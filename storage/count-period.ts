import type { Selection } from '@/domain/journal/bucket';
import { addToSums, type PairSums, type PairTally, pairsIn, pairTallyOf } from '@/domain/journal/tally';
import type { Database } from './database';
import { readBuckets, stateOf } from './tallies';
import { votePagesOf } from './vote-pages';

/**
 * Counts the votes of a selection one page after the other: memory holds one page and the sums, and no texts are
 * read. The revision is undefined when a vote changed meanwhile, as the sums are then of no one moment.
 */
export async function countPeriod(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
): Promise<{ tallies: readonly PairTally[]; revision: number | undefined }> {
  const before = await readRevision(db, selection);
  const sums: PairSums = new Map();
  for await (const page of votePagesOf(db, selection, signal)) {
    addToSums(
      sums,
      page.map(pairTallyOf).filter((tally) => tally !== undefined),
    );
  }
  const after = await readRevision(db, selection);
  return { tallies: pairsIn(sums), revision: before === after ? after : undefined };
}

async function readRevision(db: Database, selection: Selection): Promise<number> {
  return stateOf(selection, await readBuckets(db)).revision;
}
