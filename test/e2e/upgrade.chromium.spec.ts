import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import version1 from '../fixtures/databases/version-1.json';
import { readTexts, readVotes } from '../support/journal';
import { launch } from '../support/launch';
import { checkTables } from '../support/pages/data-page';
import { until } from '../support/until';

test('votes that version 1 recorded are there after the update, each as the journal says', async () => {
  const browser = await launch('chromium');
  try {
    // A page that asks nothing of the database, so that the old one can be put in its place first.
    const page = await browser.openExtensionPage('practice.html');
    await makeVersion1(page, version1);

    const dashboard = await browser.openExtensionPage('dashboard.html#votes');
    await until(() => dashboard.$('.vote'), 'the votes on the dashboard');

    expect(await readVotes(dashboard)).toMatchObject(
      version1.votes.toSorted((one, other) => one.castAtMs - other.castAtMs),
    );
    expect(await readTexts(dashboard)).toHaveProperty('size', version1.texts.length);
    expect(await checkTables(browser)).toEqual({ votes: version1.votes.length, differences: [] });
  } finally {
    await browser.close();
  }
});

/** The database as version 1 of the extension made it, with what it wrote. */
async function makeVersion1(page: Page, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate((its) => {
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('votes', 10);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => {
        const make = (
          name: string,
          keyPath: string | string[],
          indexes: readonly (string | string[])[] = [],
        ) => {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const path of indexes) {
            const isCompound = Array.isArray(path);
            const title = isCompound ? `[${path.join('+')}]` : path;
            store.createIndex(title, path, { multiEntry: path === 'leakKeys' });
          }
        };
        make('journal', 'id', ['voteId']);
        make('texts', 'voteId');
        make('votes', 'id', ['castAtMs', ['castAtMs', 'id'], ['arena', 'battleId', 'turn'], 'leakKeys']);
        make('tallies', ['bucket', 'a', 'b']);
        make('buckets', 'id');
        make('models', 'name');
        make('snapshots', 'key', ['keptAtMs']);
      };
      opening.onsuccess = () => {
        const db = opening.result;
        const writing = db.transaction(Object.keys(its), 'readwrite');
        for (const [table, all] of Object.entries(its)) {
          for (const row of all) writing.objectStore(table).add(row);
        }
        writing.onerror = () => reject(writing.error);
        writing.oncomplete = () => {
          db.close();
          resolve();
        };
      };
    });
  }, rows);
}
