import { type JournalEvent, voteIdOf } from '@/domain/journal/event';
import { withoutQuotes } from '@/domain/journal/same-event';
import type { Tables } from './database';
import { journalRow } from './journal-row';
import { readSaid, type SaidOf } from './read-said';
import type { Entry } from './record-events';

/** What was erased, by the id of the vote. */
export interface Erasures {
  readonly votes: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** What was erased of some votes, or is now. */
export function erasuresOf(stored: SaidOf, fresh: readonly Entry[]): Erasures {
  const all = [...[...stored.values()].flat(), ...fresh.map(({ event }) => event)];
  return { votes: idsIn(all, 'vote.erased'), texts: idsIn(all, 'text.erased') };
}

/** The entries without what was erased: votes but for the words that they are gone, texts and what quotes them. */
export function withoutErased(entries: readonly Entry[], { votes, texts }: Erasures): readonly Entry[] {
  return entries.flatMap((entry) => {
    const voteId = voteIdOf(entry.event) ?? '';
    if (votes.has(voteId)) return entry.event.kind === 'vote.erased' ? [{ event: entry.event }] : [];
    return texts.has(voteId) ? [{ event: withoutQuotes(entry.event) }] : [entry];
  });
}

/**
 * Deletes what the entries say is erased, and answers whether they say so of anything. Leaderboards that were kept name
 * its models, so they go as well.
 */
export async function eraseRows(tables: Tables, entries: readonly Entry[]): Promise<boolean> {
  const events = entries.map(({ event }) => event);
  const votes = idsIn(events, 'vote.erased');
  const texts = idsIn(events, 'text.erased');
  if (votes.size + texts.size === 0) return false;
  const said = [...(await readSaid(tables, [...votes, ...texts])).values()].flat();
  const gone = said.filter((event) => votes.has(voteIdOf(event) ?? '') && event.kind !== 'vote.erased');
  await tables.journal.bulkDelete(gone.map(({ id }) => id));
  await tables.texts.bulkDelete([...votes, ...texts]);
  const quoting = said.filter((event) => event.kind === 'vote.cast' && texts.has(event.vote.id));
  await tables.journal.bulkPut(
    quoting
      .filter((event) => !votes.has(voteIdOf(event) ?? ''))
      .map((event) => journalRow(withoutQuotes(event))),
  );
  if (votes.size > 0) await tables.snapshots.clear();
  return true;
}

/** Forgets that votes were erased which come back. */
export async function liftTombstones(tables: Tables, fresh: readonly Entry[]): Promise<void> {
  const coming = fresh.filter(({ event }) => event.kind !== 'vote.erased');
  const said = await readSaid(
    tables,
    coming.flatMap(({ event }) => voteIdOf(event) ?? []),
  );
  const tombstones = [...said.values()].flat().filter(({ kind }) => kind === 'vote.erased');
  await tables.journal.bulkDelete(tombstones.map(({ id }) => id));
}

function idsIn(events: readonly JournalEvent[], kind: JournalEvent['kind']): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === kind ? (voteIdOf(event) ?? []) : [])));
}
