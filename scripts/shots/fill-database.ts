import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { type Database, openDatabase } from '@/storage/database';
import { recordVote } from '@/storage/votes';
import type { InventedVote } from './invent-votes';
import { putRows } from './put-rows';

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
