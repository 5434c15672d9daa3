import type { Page } from 'puppeteer-core';
import type { Board } from '../../domain/journal/board';
import type { StandingVote } from '../../domain/journal/project-vote';
import type { Tally } from '../../domain/journal/tally';
import type { Turn } from '../../domain/turn';
import type { BucketRow } from '../../storage/database';

/**
 * Everything in one table of the votes database, read by one of the extension's own pages. A database that the
 * extension has not made yet is left alone: opening it here would make an empty one in its place.
 */
export async function readTable(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const isThere = (await indexedDB.databases()).some((database) => database.name === 'votes');
    return isThere ? await readAll() : [];

    function readAll(): Promise<unknown[]> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open('votes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      });
    }
  }, table);
}

/** The votes as they stand, oldest first. */
export async function readVotes(page: Page): Promise<StandingVote[]> {
  const votes = (await readTable(page, 'votes')) as StandingVote[];
  return votes.sort((one, other) => one.castAtMs - other.castAtMs);
}

/** The texts of all votes, by the vote's id. */
export async function readTexts(page: Page): Promise<ReadonlyMap<string, readonly Turn[]>> {
  const rows = (await readTable(page, 'texts')) as { voteId: string; turns: Turn[] }[];
  return new Map(rows.map(({ voteId, turns }) => [voteId, turns]));
}

/** The tallies of one board, a row for each of its buckets and pairs; those of a language, tag or project are apart. */
export async function readTallies(page: Page, board: Board): Promise<Tally[]> {
  const buckets = (await readTable(page, 'buckets')) as BucketRow[];
  const onBoard = buckets
    .filter(({ boards, facet }) => boards.includes(board) && facet === undefined)
    .map(({ id }) => id);
  const tallies = (await readTable(page, 'tallies')) as Tally[];
  return tallies.filter(({ bucket }) => onBoard.includes(bucket));
}

/** How many events the journal holds. */
export async function countEvents(page: Page): Promise<number> {
  return (await readTable(page, 'journal')).length;
}

/** Everything the votes database holds that is not derived from something else: events and texts. */
export async function readWholeJournal(page: Page): Promise<{ journal: unknown[]; texts: unknown[] }> {
  return { journal: await readTable(page, 'journal'), texts: await readTable(page, 'texts') };
}

/** Empties every table of every database of the extension, while its pages have them open. */
export async function emptyDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) await empty(name);

    function empty(name: string): Promise<void> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const emptying = db.transaction(names, 'readwrite');
          for (const store of names) emptying.objectStore(store).clear();
          emptying.oncomplete = () => {
            db.close();
            resolve();
          };
          emptying.onerror = () => reject(emptying.error);
        };
      });
    }
  });
}
