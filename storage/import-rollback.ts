import { erases } from '@/domain/journal/erasure';
import type { Database, JournalRow } from './database';
import { journalRow } from './journal-row';
import { project } from './project';
import { projectLinks } from './project-links';
import { writtenTables } from './record-events';
import type { RunRow, TransferLog, UndoRow } from './transfer-log';
import { tell, type Watch } from './watch';

/** Held by whoever imports; the browser lets go of it when the page is closed or the worker ends. */
export const importLock = 'blind-ballot-import';

/** Takes away what an import added, the newest step first. Can be broken off and begun again at any point. */
export async function rollBack(db: Database, log: TransferLog, run: string): Promise<void> {
  for (;;) {
    const step = await stepsOf(log, run).last();
    if (step === undefined) break;
    await undoStep(db, step);
    await log.undo.delete([run, step.step]);
  }
  await log.runs.delete(run);
}

/**
 * Takes away what imports left behind whose page was closed before they were done. An import that is under way holds
 * the lock and is let be. Answers how many there were.
 */
export function recoverImports(db: Database, log: TransferLog): Promise<number> {
  return navigator.locks.request(importLock, { ifAvailable: true }, async (lock) => {
    if (lock === null) return 0;
    const runs = await log.runs.filter(({ merged }) => merged === undefined).toArray();
    for (const { id } of runs) await rollBack(db, log, id);
    return runs.length;
  });
}

/** A backup that was merged into the journal, the newest: only that one can be taken back. */
export async function readMerged(log: TransferLog): Promise<RunRow | undefined> {
  return log.runs.filter(({ merged }) => merged !== undefined).first();
}

/** Notes that a backup was merged, and forgets the one before. */
export function keepMerged(log: TransferLog, run: RunRow): Promise<void> {
  return log.transaction('rw', log.runs, log.undo, async () => {
    const older = await log.runs
      .filter(({ id, merged }) => merged !== undefined && id !== run.id)
      .primaryKeys();
    for (const id of older) await forgetRun(log, id);
    await log.runs.put(run);
  });
}

/** What a run has added stays from now on. */
export function forgetRun(log: TransferLog, run: string): Promise<void> {
  return log.transaction('rw', log.runs, log.undo, async () => {
    await log.runs.delete(run);
    await stepsOf(log, run).delete();
  });
}

/**
 * Takes everything away again that a backup has brought: all of it, or nothing when it is broken off. What was said of
 * its votes since is kept and comes back with them; what the backup erased is gone for good.
 */
export function takeBack(db: Database, log: TransferLog, run: string, watch: Watch): Promise<void> {
  return navigator.locks.request(importLock, async () => {
    const steps = (await stepsOf(log, run).toArray()).reverse();
    await db.transaction('rw', writtenTables(db), async () => {
      for (const [done, step] of steps.entries()) {
        await undoRows(db, step, ({ event }) => !erases(event));
        tell(watch, done + 1, steps.length);
      }
    });
    await forgetRun(log, run);
  });
}

function stepsOf(log: TransferLog, run: string) {
  return log.undo.where('[run+step]').between([run, -1], [run, Number.MAX_SAFE_INTEGER]);
}

function undoStep(db: Database, step: UndoRow): Promise<void> {
  return db.transaction('rw', writtenTables(db), async () => undoRows(db, step, () => true));
}

async function undoRows(
  db: Database,
  { events, texts, lifted }: UndoRow,
  goes: (row: JournalRow) => boolean,
): Promise<void> {
  const rows = (await db.journal.bulkGet([...events])).filter((row) => row !== undefined).filter(goes);
  const cast = rows.flatMap(({ event }) => (event.kind === 'vote.cast' ? [event.vote.id] : []));
  await db.journal.bulkDelete(rows.map(({ id }) => id));
  await db.texts.bulkDelete([...cast, ...texts]);
  await db.journal.bulkPut(lifted.map(journalRow));
  await project(db, [...new Set(rows.flatMap(({ voteId }) => voteId ?? []))]);
  if (rows.some(({ about }) => about === 'link')) await projectLinks(db);
}
