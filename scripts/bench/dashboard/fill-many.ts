import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { openDatabase } from '@/storage/database';
import { recordVote } from '@/storage/votes';
import { inventVotes } from '../../shots/invent-votes';

const endMs = Date.UTC(2026, 9, 1, 12);
const invented = 2000;
const copied = ['journal', 'votes', 'texts'] as const;
const counted = ['tallies', 'buckets'] as const;

/**
 * Fills the browser's database with about `count` votes: some thousands are recorded by the code that ships, and what
 * comes of them is put there many times over, each copy with ids and times of its own and the counts to match.
 */
export async function fillMany(page: Page, count: number): Promise<number> {
  const db = openDatabase(crypto.randomUUID());
  const many = Math.max(1, Math.round(count / invented));
  const seeds = Math.min(count, invented);
  // As many models as so many votes would be on.
  for (const { vote, turns } of inventVotes(seeds, endMs, 7, count))
    await recordVote(db, vote, turns, 'invented');
  for (const table of copied) {
    const rows = await db.table(table).toArray();
    await page.evaluate((read) => Object.assign(globalThis, { rows: read }), JSON.stringify(rows));
    for (let copy = 0; copy < many; copy++) await page.evaluate(putCopy, table, copy);
  }
  for (const table of counted) {
    const rows = await db.table(table).toArray();
    await page.evaluate(putCounts, table, JSON.stringify(rows), many);
  }
  await db.delete();
  return seeds * many;
}

/** Runs in the page. Each copy lies before the rows it is of, as far as all the rows reach. */
function putCopy(table: string, copy: number): Promise<void> {
  const { rows } = globalThis as unknown as { rows: string };
  const reachMs = 2200 * 3_600_000;
  // The version's digit stays; those after it tell the copies apart.
  const ids = /"([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-)[0-9a-f]{4}([0-9a-f]{8})"/g;
  const text = copy === 0 ? rows : rows.replace(ids, `"$1${copy.toString(16).padStart(4, '0')}$2"`);
  const read = JSON.parse(text, (key, value) => {
    if (key === 'castAtMs' || key === 'atMs') return value - copy * reachMs;
    if (key !== 'meetings') return value;
    return value.map(([model, atMs]: [string, number]) => [model, atMs - copy * reachMs]);
  });
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('votes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of read) transaction.objectStore(table).put(row);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** Runs in the page. */
function putCounts(table: string, rows: string, many: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('votes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(table, 'readwrite');
      for (const row of JSON.parse(rows)) {
        for (const key of ['winsA', 'winsB', 'ties', 'bothBad', 'votes', 'revision']) {
          if (key in row) row[key] *= many;
        }
        transaction.objectStore(table).put(row);
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
