import { eventVersion, type JournalEvent } from '@/domain/journal/event';
import type { Database } from './database';
import { recordEvents, writtenTables } from './record-events';
import { tell, type Watch } from './watch';

/** An import as it stands. */
export interface ImportRow {
  readonly id: string;
  readonly atMs: number;
  readonly file: string;
  readonly format: string;
  readonly votes: number;
  /** Whether all of its votes are withdrawn. */
  readonly isWithdrawn: boolean;
}

const batchSize = 500;

/** Every import of votes, the newest first. */
export async function readImports(db: Database): Promise<readonly ImportRow[]> {
  const rows = await db.journal.where('about').equals('import').toArray();
  const events = rows.flatMap(({ event }) => (event.kind === 'import.done' ? [event] : []));
  const imports = await Promise.all(
    events.map(async ({ id, atMs, file, format }) => {
      const votes = db.votes.where('origin.importId').equals(id);
      const standing = await votes
        .clone()
        .filter(({ isWithdrawn }) => !isWithdrawn)
        .first();
      return { id, atMs, file, format, votes: await votes.count(), isWithdrawn: standing === undefined };
    }),
  );
  return imports.filter(({ votes }) => votes > 0).sort((one, other) => other.atMs - one.atMs);
}

export interface UndoOptions extends Watch {
  readonly importId: string;
  /** `vote.restored` takes an undo back. */
  readonly kind: 'vote.withdrawn' | 'vote.restored';
  readonly device: string;
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** Withdraws every vote of an import, or restores them: all of them, or none when it fails or is broken off. */
export async function withdrawImport(db: Database, options: UndoOptions): Promise<void> {
  const voteIds = await db.votes.where('origin.importId').equals(options.importId).primaryKeys();
  await db.transaction('rw', writtenTables(db), async () => {
    for (let start = 0; start < voteIds.length; start += batchSize) {
      const some = voteIds.slice(start, start + batchSize);
      await withdrawSome(db, some, options);
      tell(options, start + some.length, voteIds.length);
    }
  });
}

async function withdrawSome(
  db: Database,
  voteIds: readonly string[],
  { kind, device, nowMs, newId }: UndoOptions,
): Promise<void> {
  const votes = await db.votes.bulkGet([...voteIds]);
  const other = votes.filter((vote) => vote?.isWithdrawn === (kind === 'vote.restored'));
  const events = other.flatMap((vote): JournalEvent[] =>
    vote ? [{ id: newId(), atMs: nowMs(), device, v: eventVersion, kind, voteId: vote.id }] : [],
  );
  await recordEvents(
    db,
    events.map((event) => ({ event })),
  );
}
