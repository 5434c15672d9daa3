import { type JournalEvent, voteIdOf } from '@/domain/journal/event';
import { isSameEvent } from '@/domain/journal/same-event';
import type { FileItem } from '@/domain/transfer/item-reader';
import type { Database } from './database';
import { type Recorded, recordEvents, writtenTables } from './record-events';
import type { TransferLog } from './transfer-log';

/** What the items of a file are to the journal. */
export interface SortedItems {
  readonly fresh: readonly FileItem[];
  readonly known: readonly FileItem[];
  /** Those whose id the journal has with another content. */
  readonly conflicts: readonly FileItem[];
}

/** Tells items that are new from known ones and from those that contradict the journal, or an earlier one of them. */
export async function sortItems(db: Database, items: readonly FileItem[]): Promise<SortedItems> {
  const rows = await db.journal.bulkGet(items.map(({ event }) => event.id));
  const seen = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.event] as const])));
  const originals = await originalsOf(db, items);
  const sorted = { fresh: [] as FileItem[], known: [] as FileItem[], conflicts: [] as FileItem[] };
  for (const item of items) {
    const other = seen.get(item.event.id);
    if (originals.has(item)) sorted.known.push(item);
    else if (other === undefined) {
      seen.set(item.event.id, item.event);
      sorted.fresh.push(item);
    } else if (saysTheSame(other, item.event)) sorted.known.push(item);
    else sorted.conflicts.push(item);
  }
  return sorted;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The items that say in fewer words what the journal has: votes that were exported from here. */
async function originalsOf(db: Database, items: readonly FileItem[]): Promise<ReadonlySet<FileItem>> {
  const keyed = items.flatMap((item) => {
    const key = item.event.kind === 'vote.cast' ? item.event.vote.origin?.key : undefined;
    return key !== undefined && uuid.test(key) ? [{ item, key }] : [];
  });
  const rows = await db.journal.bulkGet(keyed.map(({ key }) => key));
  return new Set(
    keyed.flatMap(({ item, key }, at) => {
      const event = rows[at]?.event;
      return event?.kind === 'vote.cast' && event.vote.origin?.key !== key ? [item] : [];
    }),
  );
}

/** Two files may hold the same vote, and two devices the same file: which of them was first does not matter. */
function saysTheSame(one: JournalEvent, other: JournalEvent): boolean {
  if (one.kind === 'import.done' && other.kind === 'import.done') return one.digest === other.digest;
  return isSameEvent(withoutOrigin(one), withoutOrigin(other));
}

function withoutOrigin(event: JournalEvent): JournalEvent {
  if (event.kind !== 'vote.cast' || event.vote.origin === undefined) return event;
  const origin = { ...event.vote.origin, importId: event.id };
  return { ...event, device: 'any', vote: { ...event.vote, origin } };
}

export interface StepOptions {
  readonly run: string;
  readonly step: number;
  /** Whether votes that were erased here come back. */
  readonly revive: boolean;
}

/**
 * Adds the items to the journal in one transaction, after it noted down what that will change. Items that are known
 * bring only texts that are missing.
 */
export async function applyStep(
  db: Database,
  log: TransferLog,
  sorted: SortedItems,
  { run, step, revive }: StepOptions,
): Promise<Recorded> {
  const { fresh, known } = sorted;
  const texts = await missingTexts(db, known);
  const lifted = revive ? await tombstonesOf(db, fresh) : [];
  const events = fresh.map(({ event }) => event.id);
  await log.undo.put({ run, step, events, texts: texts.map(({ voteId }) => voteId), lifted });
  const entries = fresh.map((item) => ({ event: item.event, turns: item.texts?.turns }));
  return db.transaction('rw', writtenTables(db), async () => {
    await db.texts.bulkPut(texts);
    return recordEvents(db, entries, { revive });
  });
}

async function missingTexts(db: Database, known: readonly FileItem[]) {
  const offered = known.flatMap(({ event, texts }) =>
    texts && event.kind === 'vote.cast' ? [{ voteId: event.vote.id, turns: texts.turns }] : [],
  );
  const [rows, erased] = await Promise.all([
    db.texts.bulkGet(offered.map(({ voteId }) => voteId)),
    erasedAmong(db, offered, 'text.erased'),
  ]);
  return offered.filter(({ voteId }, at) => rows[at] === undefined && !erased.has(voteId));
}

async function erasedAmong(db: Database, votes: readonly { voteId: string }[], kind: JournalEvent['kind']) {
  if (votes.length === 0) return new Set<string>();
  const rows = await db.journal
    .where('voteId')
    .anyOf(votes.map(({ voteId }) => voteId))
    .toArray();
  return new Set(rows.flatMap(({ event, voteId }) => (event.kind === kind ? [voteId ?? ''] : [])));
}

async function tombstonesOf(db: Database, fresh: readonly FileItem[]): Promise<readonly JournalEvent[]> {
  const voteIds = new Set(fresh.flatMap(({ event }) => voteIdOf(event) ?? []));
  const rows = await db.journal
    .where('voteId')
    .anyOf([...voteIds])
    .toArray();
  return rows.map(({ event }) => event).filter(({ kind }) => kind === 'vote.erased');
}
