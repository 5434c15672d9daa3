import { test as base, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { undoCommand, undoLastVote } from '@/entrypoints/background/undo-last-vote';
import type { Database } from '@/storage/database';
import { newestVotes, recordVote } from '@/storage/votes';
import { anId, aVote, noonMs } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';
import wxtConfig from '@/wxt.config';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
});

test('the vote cast last is taken back, and put back when asked again', async ({ db }) => {
  await recordVote(db, aVote(), [], 'device-1');
  await recordVote(db, aVote({ id: anId(2), battleId: 'talk-2', castAtMs: noonMs + 1 }), [], 'device-1');

  await undoLastVote(db);
  expect((await newestVotes(db, 2)).map(({ isWithdrawn }) => isWithdrawn)).toEqual([true, false]);

  await undoLastVote(db);
  expect((await newestVotes(db, 2)).map(({ isWithdrawn }) => isWithdrawn)).toEqual([false, false]);
});

test('without a vote there is nothing to take back', async ({ db }) => {
  await undoLastVote(db);

  expect(await db.journal.count()).toBe(0);
});

test('the manifest has the command that is listened for', () => {
  const { manifest } = wxtConfig;
  const made = typeof manifest === 'function' ? manifest({ browser: 'chrome' } as never) : manifest;

  expect(Object.keys((made as { commands: object }).commands)).toContain(undoCommand);
});
