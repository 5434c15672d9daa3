import { bucketOf, isSelected, type Selection } from '@/domain/journal/bucket';
import type { StandingVote } from '@/domain/journal/project-vote';
import { addToSums, type PairSums, type PairTally, pairsIn, tallyOf } from '@/domain/journal/tally';
import type { Database } from './database';
import { readBuckets, stateOf } from './tallies';

const pageSize = 2000;

/**
 * Counts the votes of a selection one page after the other, by the index of casting times: memory holds one page
 * and the sums, and no texts are read. The revision is undefined when a vote changed meanwhile, as the sums are
 * then of no one moment. Aborting ends it between two pages.
 */
export async function countPeriod(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
): Promise<{ tallies: readonly PairTally[]; revision: number | undefined }> {
  const before = await readRevision(db, selection);
  const sums: PairSums = new Map();
  for await (const page of pagesOf(db, selection)) {
    signal.throwIfAborted();
    addToSums(
      sums,
      page.flatMap((vote) => countedIn(selection, vote)),
    );
  }
  const after = await readRevision(db, selection);
  return { tallies: pairsIn(sums), revision: before === after ? after : undefined };
}

async function readRevision(db: Database, selection: Selection): Promise<number> {
  return stateOf(selection, await readBuckets(db)).revision;
}

function countedIn(selection: Selection, vote: StandingVote): readonly PairTally[] {
  const tally = tallyOf(vote);
  return tally && isSelected(selection, bucketOf(vote)) ? [tally] : [];
}

/** The votes of the period in the order they were cast. The next page begins after the last vote of this one. */
async function* pagesOf(
  db: Database,
  { fromMs = 0, beforeMs = Number.MAX_SAFE_INTEGER }: Selection,
): AsyncGenerator<readonly StandingVote[]> {
  let start: [number, string] = [fromMs, ''];
  for (;;) {
    const page = await db.votes
      .where('[castAtMs+id]')
      .between(start, [beforeMs, ''], false)
      .limit(pageSize)
      .toArray();
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    start = [last.castAtMs, last.id];
  }
}
