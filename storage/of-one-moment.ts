import type { Selection } from '@/domain/journal/bucket';
import type { Database } from './database';
import { readBuckets, stateOf } from './tallies';

/** What was read of a selection, and the revision it is of: undefined when a vote changed meanwhile. */
interface Read<T> {
  readonly value: T;
  readonly revision: number | undefined;
}

/** Reads votes page by page, which no transaction spans, and tells whether they stayed the same meanwhile. */
export async function readOfOneMoment<T>(
  db: Database,
  selection: Selection,
  read: () => Promise<T>,
): Promise<Read<T>> {
  const before = await readRevision(db, selection);
  const value = await read();
  const after = await readRevision(db, selection);
  return { value, revision: before === after ? after : undefined };
}

async function readRevision(db: Database, selection: Selection): Promise<number> {
  return stateOf(selection, await readBuckets(db)).revision;
}
