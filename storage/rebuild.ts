import type { Database } from './database';
import { project } from './project';
import { projectLinks } from './project-links';
import { writtenTables } from './record-events';

const chunk = 500;

/**
 * Derives votes, tallies and links anew from the journal, in one transaction: it ends as a whole or changes nothing.
 * Writing waits meanwhile, a minute or so for 100,000 votes; what is cast then waits in the outbox.
 */
export async function rebuild(db: Database): Promise<void> {
  await db.transaction('rw', writtenTables(db), async () => {
    await Promise.all([db.votes.clear(), db.tallies.clear(), db.snapshots.clear()]);
    // Revisions go on counting, or a leaderboard of before could pass for one of now.
    const buckets = await db.buckets.toArray();
    await db.buckets.bulkPut(buckets.map((bucket) => ({ ...bucket, votes: 0, added: undefined })));
    const voteIds = await readVoteIds(db);
    for (let start = 0; start < voteIds.length; start += chunk) {
      await project(db, voteIds.slice(start, start + chunk));
    }
    await projectLinks(db);
  });
}

/** The votes that any event speaks of. */
export async function readVoteIds(db: Database): Promise<readonly string[]> {
  return (await db.journal.orderBy('voteId').uniqueKeys()).map(String);
}
