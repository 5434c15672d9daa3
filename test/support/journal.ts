import type { Page } from 'puppeteer-core';
import type { StandingVote } from '../../domain/journal/project-vote';

/** Everything in one table of the votes database, read by one of the extension's own pages. */
async function readTable(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('votes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) return resolve([]);
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
}

/** The votes as they stand, oldest first. */
export async function readVotes(page: Page): Promise<StandingVote[]> {
  const votes = (await readTable(page, 'votes')) as StandingVote[];
  return votes.sort((one, other) => one.castAtMs - other.castAtMs);
}

/** How many events the journal holds. */
export async function countEvents(page: Page): Promise<number> {
  return (await readTable(page, 'journal')).length;
}
