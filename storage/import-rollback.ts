import type { Database } from './database';
import { journalRow } from './journal-row';
import { project } from './project';
import { projectLinks } from './project-links';
import { writtenTables } from './record-events';
import type { TransferLog, UndoRow } from './transfer-log';

/** Held by whoever imports; the browser lets go of it when the page is closed or the worker ends. */
export const importLock = 'blind-ballot-import';

/** Takes away what an import added, the newest step first. Can be broken off and begun again at any point. */
export async function rollBack(db: Database, log: TransferLog, run: string): Promise<void> {
  for (;;) {
    const step = await log.undo.where('[run+step]').between([run, -1], [run, Number.MAX_SAFE_INTEGER]).last();
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
    const runs = await log.runs.toArray();
    for (const { id } of runs) await rollBack(db, log, id);
    return runs.length;
  });
}

function undoStep(db: Database, { events, texts, lifted }: UndoRow): Promise<void> {
  return db.transaction('rw', writtenTables(db), async () => {
    const rows = (await db.journal.bulkGet([...events])).filter((row) => row !== undefined);
    const cast = rows.flatMap(({ event }) => (event.kind === 'vote.cast' ? [event.vote.id] : []));
    await db.journal.bulkDelete(rows.map(({ id }) => id));
    await db.texts.bulkDelete([...cast, ...texts]);
    await db.journal.bulkPut(lifted.map(journalRow));
    await project(db, [...new Set(rows.flatMap(({ voteId }) => voteId ?? []))]);
    if (rows.some(({ about }) => about === 'link')) await projectLinks(db);
  });
}
