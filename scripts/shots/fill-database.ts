import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { type Database, openDatabase } from '@/storage/database';
import { recordVote } from '@/storage/votes';
import type { InventedVote } from './invent-votes';

const rowsAtOnce = 2000;

/**
 * Fills the browser's database with votes. They are recorded here by the code that ships, and the rows that come of
 * it are put into the database of `page`, one of the extension's own.
 */
export async function fillDatabase(page: Page, votes: Iterable<InventedVote>): Promise<void> {
  const db = openDatabase(crypto.randomUUID());
  for (const { vote, turns } of votes) await recordVote(db, vote, turns, 'invented');
  for (const { name } of db.tables) await copyTable(db, name, page);
  await db.delete();
}

async function copyTable(db: Database, name: string, page: Page): Promise<void> {
  const rows = await db.table(name).toArray();
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await page.evaluate(putRows, name, JSON.stringify(rows.slice(start, start + rowsAtOnce)));
  }
}

/** Runs in the page. */
function putRows(table: string, rows: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('votes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(table, 'readwrite');
      for (const row of JSON.parse(rows)) transaction.objectStore(table).put(row);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
