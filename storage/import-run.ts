import { erases } from '@/domain/journal/erasure';
import { eventVersion, type JournalEvent } from '@/domain/journal/event';
import type { Failure } from '@/domain/transfer/failure';
import type { FileItem, FileSummary } from '@/domain/transfer/item-reader';
import type { Database } from './database';
import { forgetRun, importLock, keepMerged, rollBack } from './import-rollback';
import { applyStep, type SortedItems, sortItems } from './import-step';
import type { TransferLog } from './transfer-log';

/** Reads a file to its end and hands its items over in batches; waits for each to be taken. */
export type ItemSource = (
  onItems: (items: readonly FileItem[]) => Promise<void>,
) => Promise<{ readonly summary: FileSummary; readonly digest: string }>;

/** What a file would change, or has changed. */
export interface ImportCounts {
  readonly fresh: number;
  readonly known: number;
  readonly conflicts: number;
  /** Rows of the first few that contradict the journal. */
  readonly conflictRows: readonly number[];
  /** Items about votes that were erased here, which were left out. */
  readonly erased: number;
}

export interface ImportPlan extends ImportCounts {
  readonly summary: FileSummary;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
}

const rowsShown = 5;
const nothing: ImportCounts = { fresh: 0, known: 0, conflicts: 0, conflictRows: [], erased: 0 };

/** Reads the whole file and says what importing it would do. Nothing is written. */
export async function planImport(db: Database, source: ItemSource): Promise<ImportPlan> {
  let counts = nothing;
  const { summary, digest } = await source(async (items) => {
    counts = add(counts, await sortItems(db, items), 0);
  });
  return { ...counts, summary, digest };
}

export interface ImportOptions {
  readonly plan: ImportPlan;
  /** Names the event that says what was imported; backups bring their own events and add none. */
  readonly importId: string;
  readonly fileName: string;
  readonly device: string;
  readonly nowMs: number;
  readonly revive: boolean;
  readonly signal: AbortSignal;
}

export type ImportOutcome =
  | { readonly kind: 'done'; readonly counts: ImportCounts }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The file is not the one that was looked at before. */
  | { readonly kind: 'changed' }
  /** Another import is under way. */
  | { readonly kind: 'busy' };

/**
 * Imports a file that was looked at before. It is written in steps, each with a note of what it adds; when the file
 * turns out different, the database takes no more, or the signal aborts, the steps are taken back, and the next start
 * does it when this one dies. Rejects, after that, with what the database or the signal said.
 */
export function runImport(
  db: Database,
  log: TransferLog,
  source: ItemSource,
  options: ImportOptions,
): Promise<ImportOutcome> {
  return navigator.locks.request(importLock, { ifAvailable: true }, async (lock) => {
    if (lock === null) return { kind: 'busy' } as const;
    const run = crypto.randomUUID();
    await log.runs.put({ id: run, startedAtMs: options.nowMs });
    try {
      const outcome = await importSteps(db, log, source, run, options);
      if (outcome.kind !== 'done') await rollBack(db, log, run);
      else await settle(log, run, outcome.counts, options);
      return outcome;
    } catch (error) {
      await rollBack(db, log, run);
      throw error;
    }
  });
}

async function importSteps(
  db: Database,
  log: TransferLog,
  source: ItemSource,
  run: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { revive, signal, plan } = options;
  let counts = nothing;
  let step = 0;
  const last: FileItem[] = [];
  const apply = async (items: readonly FileItem[]) => {
    signal.throwIfAborted();
    const sorted = await sortItems(db, items);
    const { erased } = await applyStep(db, log, sorted, { run, step: step++, revive });
    counts = add(counts, sorted, erased);
  };
  const { summary, digest } = await source(async (items) => {
    // What erases cannot be taken back, so it waits until nothing can fail any more.
    last.push(...items.filter(({ event }) => erases(event)));
    await apply(items.filter(({ event }) => !erases(event)));
  });
  if (summary.failure) return { kind: 'failed', failure: summary.failure };
  if (digest !== plan.digest) return { kind: 'changed' };
  await apply(last);
  if (!summary.backup && counts.fresh > 0) await apply([doneItem(summary, counts, options)]);
  return { kind: 'done', counts: summary.backup ? counts : { ...counts, fresh: votesOf(counts) } };
}

/** The last step of a file of votes is the event about it, which is no vote. */
function votesOf({ fresh }: ImportCounts): number {
  return Math.max(0, fresh - 1);
}

function doneItem(summary: FileSummary, counts: ImportCounts, options: ImportOptions): FileItem {
  const refused = Object.entries(summary.refused).map(([reason, { count }]) => [reason, count] as const);
  const { fresh: added, known, conflicts } = counts;
  const event: JournalEvent = {
    kind: 'import.done',
    id: options.importId,
    atMs: options.nowMs,
    device: options.device,
    v: eventVersion,
    format: summary.format ?? 'unknown',
    file: options.fileName.slice(0, 300),
    digest: options.plan.digest,
    counts: { rows: summary.rows, added, known, conflicts, ...Object.fromEntries(refused) },
  };
  return { event, row: 0 };
}

/** The import is done. Votes from a file can be withdrawn as a whole, a backup that was merged can be taken back. */
async function settle(log: TransferLog, id: string, { fresh }: ImportCounts, options: ImportOptions) {
  const { plan, fileName, nowMs } = options;
  if (plan.summary.backup?.kind !== 'full' || fresh === 0) return forgetRun(log, id);
  const merged = { file: fileName.slice(0, 300), entries: fresh };
  return keepMerged(log, { id, startedAtMs: nowMs, merged });
}

function add(counts: ImportCounts, { fresh, known, conflicts }: SortedItems, erased: number): ImportCounts {
  return {
    fresh: counts.fresh + fresh.length - erased,
    known: counts.known + known.length,
    conflicts: counts.conflicts + conflicts.length,
    conflictRows: [...counts.conflictRows, ...conflicts.map(({ row }) => row)].slice(0, rowsShown),
    erased: counts.erased + erased,
  };
}
