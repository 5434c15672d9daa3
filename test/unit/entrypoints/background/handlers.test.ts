import * as v from 'valibot';
import { test as base, beforeEach, expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { JournalEvent } from '@/domain/journal/event';
import { handlersOf } from '@/entrypoints/background/handlers';
import { postLetter, readLetters } from '@/messaging/outbox';
import type { Database } from '@/storage/database';
import { newestVotes } from '@/storage/votes';
import { aTurn, aVote } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});
const letter = { vote: aVote(), turns: [aTurn()] };
const voteId = letter.vote.id;

beforeEach(() => {
  fakeBrowser.reset();
});

test('a recorded vote is answered as new once, and its letter dropped', async ({ db }) => {
  const handlers = handlersOf(db);
  await postLetter(letter);

  expect(await handlers['vote.record'](letter, {})).toEqual({ isNew: true });
  expect(await handlers['vote.record'](letter, {})).toEqual({ isNew: false });
  expect(await readLetters()).toEqual([]);
});

test('a vote that cannot be written keeps its letter', async ({ db }) => {
  await postLetter(letter);
  db.journal.hook('creating', () => {
    throw new Error('disk full');
  });

  await expect(handlersOf(db)['vote.record'](letter, {})).rejects.toThrow('disk full');
  expect(await readLetters()).toHaveLength(1);
});

test('undo and its undo are events of the journal, of one device', async ({ db }) => {
  const handlers = handlersOf(db);
  await handlers['vote.record'](letter, {});

  await handlers['vote.withdraw']({ voteId }, {});
  const undone = await newestVotes(db, 1);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await handlers['vote.restore']({ voteId }, {});

  const events = (await db.journal.toArray()).map(({ event }) => v.parse(JournalEvent, event));
  expect(undone).toMatchObject([{ isWithdrawn: true }]);
  expect(await newestVotes(db, 1)).toMatchObject([{ isWithdrawn: false }]);
  expect(events).toHaveLength(3);
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
});
