import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backUpWhenDue } from '@/entrypoints/background/back-up-when-due';
import { browser } from '@/platform/browser';
import { keepBackupState, readBackupState } from '@/storage/backup-state';
import { recordEvents } from '@/storage/record-events';
import { aCast, aVote } from '../../../support/builders';
import { withDatabase } from '../../../support/with-database';

const auto = { everyVotes: 1, files: 2, withTexts: false, next: 1 };
const download = vi.fn(async (_: { url: string; filename: string }) => 1);
let isAllowed = true;

beforeEach(() => {
  isAllowed = true;
  download.mockClear();
  // The fake browser knows neither.
  Object.assign(browser, {
    downloads: { download },
    permissions: { contains: async () => isAllowed },
  });
});
afterEach(() => vi.unstubAllGlobals());

async function withOneVote(use: (db: Parameters<typeof backUpWhenDue>[0]) => Promise<void>): Promise<void> {
  await withDatabase(async (db) => {
    await recordEvents(db, [{ event: aCast(aVote()) }]);
    await use(db);
  });
}

test('a backup is saved once enough was voted, and the next file takes its turn', async () => {
  await withOneVote(async (db) => {
    await keepBackupState({ auto });

    expect(await backUpWhenDue(db)).toBe(true);
    expect(await backUpWhenDue(db)).toBe(false);

    expect(download).toHaveBeenCalledTimes(1);
    expect(download.mock.calls[0]?.[0]).toMatchObject({
      filename: 'blind-ballot/backup-2.jsonl.gz',
      conflictAction: 'overwrite',
    });
    expect(await readBackupState()).toMatchObject({ lastVotes: 1, auto: { next: 0 } });
  });
});

test('nothing is saved unless the user asked for it, nor without the permission', async () => {
  await withOneVote(async (db) => {
    expect(await backUpWhenDue(db)).toBe(false);
    await keepBackupState({ auto });
    isAllowed = false;

    expect(await backUpWhenDue(db)).toBe(false);
    expect(download).not.toHaveBeenCalled();
  });
});

test('where no address can be made of a file, it travels within one', async () => {
  await withOneVote(async (db) => {
    await keepBackupState({ auto });
    vi.stubGlobal('URL', class {});

    expect(await backUpWhenDue(db)).toBe(true);

    const { url = '' } = download.mock.calls[0]?.[0] ?? {};
    const [head, data = ''] = url.split(',');
    expect(head).toBe('data:application/gzip;base64');
    expect([...Buffer.from(data, 'base64').subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });
});
