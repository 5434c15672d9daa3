import { Dexie, type Table } from 'dexie';
import type { JournalEvent } from '@/domain/journal/event';

/** An import that is under way, or was when its page was closed; or a backup that was merged and can be taken back. */
export interface RunRow {
  readonly id: string;
  readonly startedAtMs: number;
  /** Missing until all of it was written. */
  readonly merged?: { readonly file: string; readonly entries: number };
}

/** What one step of an import is about to add: enough to take it away again. */
export interface UndoRow {
  readonly run: string;
  readonly step: number;
  readonly events: readonly string[];
  /** Votes that are known and get texts. */
  readonly texts: readonly string[];
  /** Events that the step takes away, to be put back. */
  readonly lifted: readonly JournalEvent[];
}

/** An event that lies in the shared folder, whoever put it there. */
export interface MailedRow {
  readonly id: string;
}

/** A segment in the shared folder that was read or written. */
export interface SegmentRow {
  readonly name: string;
}

/** Something kept under a name: the shared folder's handle. */
export interface KeptRow {
  readonly key: string;
  readonly value: unknown;
}

/**
 * What is known of files that come and go; the votes have a database of their own. Nothing in here is worth a backup:
 * losing it costs a second look at a file.
 */
export type TransferLog = Dexie & {
  readonly runs: Table<RunRow, string>;
  readonly undo: Table<UndoRow, [string, number]>;
  readonly mailed: Table<MailedRow, string>;
  readonly segments: Table<SegmentRow, string>;
  readonly kept: Table<KeptRow, string>;
};

export function openTransferLog(name = 'transfers'): TransferLog {
  const log = new Dexie(name, { chromeTransactionDurability: 'strict' }) as TransferLog;
  log.version(1).stores({ runs: 'id', undo: '[run+step]', mailed: 'id', segments: 'name', kept: 'key' });
  return log;
}

/** Forgets everything, the shared folder too. An import that is under way is not stopped by it. */
export async function forgetTransfers(log: TransferLog): Promise<void> {
  await Promise.all(log.tables.map((table) => table.clear()));
}
