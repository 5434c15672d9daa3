import { facetsIn, isSelected, type Selection } from '@/domain/journal/bucket';
import { mergePairs, type PairTally, type Tally } from '@/domain/journal/tally';
import type { BucketRow, Database } from './database';

/** What is known of a selection of votes without reading any. */
export interface SelectionState {
  /** All votes in the selection's buckets, those outside its period or without all of its facets among them. */
  readonly votes: number;
  /** Changes whenever a vote comes to, leaves or moves within these buckets. */
  readonly revision: number;
}

/** Every bucket that ever held a vote: some dozens, and so many more for each language, category, project and tag. */
export function readBuckets(db: Database): Promise<readonly BucketRow[]> {
  return db.buckets.toArray();
}

/** The state of a selection, from the rows of `readBuckets`. */
export function stateOf(selection: Selection, buckets: readonly BucketRow[]): SelectionState {
  const selected = buckets.filter((bucket) => isSelected(selection, bucket));
  // A vote may be in the buckets of several facets: no more votes have them all than have the rarest.
  const perFacet = Map.groupBy(selected, ({ facet }) => facet?.[0]).values();
  const votes = [...perFacet].map((rows) => rows.reduce((sum, row) => sum + row.votes, 0));
  const isMissing = votes.length < facetsIn(selection).length;
  return {
    votes: isMissing || votes.length === 0 ? 0 : Math.min(...votes),
    revision: selected.reduce((sum, { revision }) => sum + revision, 0),
  };
}

/**
 * The tallies of a selection that needs no counting, one per pair: all a leaderboard is computed from. No vote is read.
 * They come with the revision they are of, both read in one transaction.
 */
export function readTallies(
  db: Database,
  selection: Selection,
): Promise<{ tallies: readonly PairTally[]; revision: number }> {
  return db.transaction('r', db.tallies, db.buckets, async () => {
    const buckets = await db.buckets.filter((bucket) => isSelected(selection, bucket)).toArray();
    const tallies = await Promise.all(buckets.map(({ id }) => talliesIn(db, id)));
    return { tallies: mergePairs(tallies.flat()), revision: stateOf(selection, buckets).revision };
  });
}

function talliesIn(db: Database, bucket: string): Promise<readonly Tally[]> {
  return db.tallies.where('[bucket+a+b]').between([bucket], [bucket, []]).toArray();
}
