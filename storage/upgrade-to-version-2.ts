import type { Table, Transaction } from 'dexie';
import { describe } from '@/domain/describe/describe';
import { eventVersion, type JournalEvent, voteIdOf } from '@/domain/journal/event';
import { readEvent } from '@/domain/journal/read-event';
import { besideId } from '@/domain/uuid';
import type { JournalRow, TextRow } from './database';
import { journalRow } from './journal-row';
import { project } from './project';
import { tablesOf } from './tables-of';

const chunk = 500;

/**
 * Derives everything anew from the journal of version 1, which is not touched. What its votes do not say of
 * themselves, language and categories, is read from their texts and added as events. Throws on the first record that is
 * not understood: the browser then leaves the database as it was.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const tables = tablesOf(transaction);
  await Promise.all(
    [tables.votes, tables.tallies, tables.buckets, tables.snapshots].map((table) => table.clear()),
  );
  const voteIds = new Set<string>();
  for await (const rows of chunksOf(tables.journal)) {
    for (const row of rows) voteIds.add(voteIdOf(checked(row)) ?? '');
  }
  for await (const rows of chunksOf(tables.texts)) {
    await tables.journal.bulkAdd(rows.map((row) => journalRow(described(row))));
  }
  const ids = [...voteIds];
  for (let start = 0; start < ids.length; start += chunk)
    await project(tables, ids.slice(start, start + chunk));
}

async function* chunksOf<T>(table: Table<T, string>): AsyncGenerator<readonly T[]> {
  for (let last = ''; ; ) {
    const keys = await table.where(':id').above(last).limit(chunk).primaryKeys();
    const next = keys.at(-1);
    if (next === undefined) return;
    yield (await table.bulkGet(keys)).filter((row) => row !== undefined);
    last = next;
  }
}

function checked({ id, event }: JournalRow): JournalEvent {
  const reading = readEvent(event);
  if (!reading.ok) throw new Error(`the record ${id} of the journal is not understood: ${reading.message}`);
  return reading.event;
}

/** The same on every device that has the same texts, so that merging them later finds nothing to add. */
function described({ voteId, turns }: TextRow): JournalEvent {
  const id = besideId(voteId);
  const atMs = Number.parseInt(voteId.replace('-', '').slice(0, 12), 16);
  return { id, atMs, device: 'upgrade', v: eventVersion, kind: 'vote.described', voteId, ...describe(turns) };
}
