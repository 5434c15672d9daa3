import type { ErasureDepth, ErasureScope } from '@/domain/journal/erasure';
import type { Database } from './database';
import { writtenTables } from './record-events';
import { type Speaker, say } from './say';
import { tell, unwatched, type Watch } from './watch';

const chunk = 500;

/**
 * Erases votes, or their texts alone. What is left of a vote is an event that says so, which keeps it from coming back
 * with another device's journal. Earlier backups keep what they have. Answers with the ids, for what waits elsewhere.
 */
export async function erase(
  db: Database,
  depth: ErasureDepth,
  scope: ErasureScope,
  speaker: Speaker,
): Promise<readonly string[]> {
  const voteIds = await votesInScope(db, scope);
  const kind = depth === 'votes' ? 'vote.erased' : 'text.erased';
  for (let start = 0; start < voteIds.length; start += chunk) {
    const some = voteIds.slice(start, start + chunk);
    await say(
      db,
      some.map((voteId) => ({ kind, voteId })),
      speaker,
    );
  }
  await forgetEmptyBuckets(db);
  return voteIds;
}

/** The votes that an erasure would reach. Those that were never recorded here can be erased by their ids all the same. */
export async function votesInScope(db: Database, scope: ErasureScope): Promise<readonly string[]> {
  if ('voteIds' in scope) return scope.voteIds;
  const { arena, fromMs = 0, beforeMs = Number.MAX_SAFE_INTEGER } = scope;
  if (arena === undefined) {
    const inPeriod = db.votes.where('[castAtMs+id]').between([fromMs, ''], [beforeMs, '']);
    return inPeriod.primaryKeys();
  }
  return db.votes
    .where('[arena+battleId+turn]')
    .between([arena], [arena, []])
    .filter(({ castAtMs }) => castAtMs >= fromMs && castAtMs < beforeMs)
    .primaryKeys();
}

/**
 * Leaves an empty database, or all of it when it is broken off. Nothing of the journal remains, so another device's may
 * bring all of it back.
 */
export async function eraseEverything(db: Database, watch: Watch = unwatched): Promise<void> {
  const tables = writtenTables(db);
  await db.transaction('rw', tables, async () => {
    for (const [index, table] of tables.entries()) {
      await table.clear();
      tell(watch, index + 1, tables.length);
    }
  });
}

/** A bucket without votes still says which tags and projects there were. */
async function forgetEmptyBuckets(db: Database): Promise<void> {
  const empty = await db.buckets.filter(({ votes }) => votes === 0).primaryKeys();
  await db.buckets.bulkDelete(empty);
}
