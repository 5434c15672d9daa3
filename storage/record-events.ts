import { type JournalEvent, voteIdOf } from '@/domain/journal/event';
import { isSameEvent } from '@/domain/journal/same-event';
import type { Turn } from '@/domain/turn';
import type { Database, Tables } from './database';
import { eraseRows, erasuresOf, liftTombstones, withoutErased } from './erase-rows';
import { journalRow } from './journal-row';
import { project } from './project';
import { projectLinks } from './project-links';
import { readSaid, type SaidOf } from './read-said';

/** An event on its way into the journal, with the texts of the vote if it is one that was cast. */
export interface Entry {
  readonly event: JournalEvent;
  readonly turns?: readonly Turn[] | undefined;
}

/** What became of the entries. */
export interface Recorded {
  /** Ids of the events that were new. */
  readonly added: readonly string[];
  /** How many were in the journal already. */
  readonly known: number;
  /** Ids that the journal has with another content. What it has stays; what came was refused. */
  readonly conflicts: readonly string[];
  /** How many spoke of votes that were erased here, and were left out for that. */
  readonly erased: number;
}

export interface RecordOptions {
  /** Whether votes that were erased here come back: for a backup that the user restores, never for a merge. */
  readonly revive?: boolean;
}

/** The tables that an event may change. */
export function writtenTables(db: Database) {
  return [db.journal, db.texts, db.votes, db.tallies, db.buckets, db.links, db.snapshots];
}

/**
 * Writes events and everything that follows from them in one transaction: all or nothing. Events that are known change
 * nothing, and neither their order nor how they are split into calls matters. Some hundreds a call are a good size.
 */
export function recordEvents(
  db: Database,
  entries: readonly Entry[],
  options: RecordOptions = {},
): Promise<Recorded> {
  // Dexie keeps a transaction alive across awaits only if it is handed an async function.
  return db.transaction('rw', writtenTables(db), async () => write(db, entries, options));
}

async function write(tables: Tables, entries: readonly Entry[], { revive = false }: RecordOptions) {
  const { fresh, known, conflicts } = await sortOut(tables, entries);
  const voteIds = [...new Set(fresh.flatMap(({ event }) => voteIdOf(event) ?? []))];
  if (revive) await liftTombstones(tables, fresh);
  const stored = await readSaid(tables, voteIds);
  const kept = withoutErased(fresh, erasuresOf(stored, fresh));
  await tables.journal.bulkAdd(kept.map(({ event }) => journalRow(event)));
  await keepTexts(tables, kept);
  const isErasing = await eraseRows(tables, kept);
  await project(tables, voteIds, isErasing ? undefined : withEntries(stored, kept));
  if (kept.some(({ event }) => journalRow(event).about === 'link')) await projectLinks(tables);
  return {
    added: kept.map(({ event }) => event.id),
    known,
    conflicts,
    erased: fresh.length - kept.length,
  };
}

/** What was said of votes, now with what was added. */
function withEntries(stored: SaidOf, kept: readonly Entry[]): SaidOf {
  const said = new Map(stored);
  for (const { event } of kept) {
    const voteId = voteIdOf(event);
    if (voteId !== undefined) said.set(voteId, [...(said.get(voteId) ?? []), event]);
  }
  return said;
}

/** Tells new entries from known ones and from those that contradict the journal, or one another. */
async function sortOut(tables: Tables, entries: readonly Entry[]) {
  const rows = await tables.journal.bulkGet(entries.map(({ event }) => event.id));
  const seen = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.event] as const])));
  const fresh: Entry[] = [];
  const conflicts: string[] = [];
  for (const entry of entries) {
    const other = seen.get(entry.event.id);
    if (other === undefined) {
      seen.set(entry.event.id, entry.event);
      fresh.push(entry);
    } else if (!isSameEvent(other, entry.event)) conflicts.push(entry.event.id);
  }
  return { fresh, conflicts, known: entries.length - fresh.length - conflicts.length };
}

/** Texts that are known stay: those of one vote never differ. */
async function keepTexts({ texts }: Tables, kept: readonly Entry[]): Promise<void> {
  await texts.bulkPut(
    kept.flatMap(({ event, turns }) => {
      const voteId = voteIdOf(event);
      return turns === undefined || voteId === undefined ? [] : [{ voteId, turns }];
    }),
  );
}
