import type { Tables } from './database';
import { project } from './project';
import { projectLinks } from './project-links';
import { tell, unwatched, type Watch } from './watch';

const chunk = 500;

/** Derives votes, tallies and links anew from the journal. Runs inside the caller's transaction. */
export async function deriveAnew(tables: Tables, watch: Watch = unwatched): Promise<void> {
  await Promise.all([tables.votes.clear(), tables.tallies.clear(), tables.snapshots.clear()]);
  // Revisions go on counting, or a leaderboard of before could pass for one of now.
  const buckets = await tables.buckets.toArray();
  await tables.buckets.bulkPut(buckets.map((bucket) => ({ ...bucket, votes: 0, added: undefined })));
  const voteIds = await readVoteIds(tables);
  for (let start = 0; start < voteIds.length; start += chunk) {
    const some = voteIds.slice(start, start + chunk);
    await project(tables, some);
    tell(watch, start + some.length, voteIds.length);
  }
  await projectLinks(tables);
}

/** The votes that any event speaks of. */
export async function readVoteIds({ journal }: Tables): Promise<readonly string[]> {
  return (await journal.orderBy('voteId').uniqueKeys()).map(String);
}
