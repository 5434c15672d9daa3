import { test as base, beforeEach, expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyOutbox } from '@/entrypoints/background/empty-outbox';
import { handlersOf } from '@/entrypoints/background/handlers';
import { postLetter, readLetters } from '@/messaging/outbox';
import type { Database } from '@/storage/database';
import { newestVotes, readTexts } from '@/storage/votes';
import { anId, aTurn, aVote } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});
const letterOf = (number: number) => ({
  vote: aVote({ id: anId(number), battleId: `talk-${number}` }),
  turns: [aTurn()],
});

beforeEach(() => {
  fakeBrowser.reset();
});

test('every letter is filed and dropped', async ({ db }) => {
  await postLetter(letterOf(1));
  await postLetter(letterOf(2));

  await emptyOutbox(db);

  expect((await newestVotes(db, 10)).map(({ id }) => id).sort()).toEqual([anId(1), anId(2)]);
  expect(await readTexts(db, anId(1))).toEqual([aTurn()]);
  expect(await readLetters()).toEqual([]);
});

test('a letter that cannot be filed stays, is reported, and holds up no other', async ({ db }) => {
  await postLetter(letterOf(1));
  await postLetter(letterOf(2));
  db.journal.hook('creating', (key) => {
    if (key === anId(1)) throw new Error('disk full');
  });

  await expect(emptyOutbox(db)).rejects.toThrow('disk full');

  expect(await newestVotes(db, 10)).toMatchObject([{ id: anId(2) }]);
  expect(await readLetters()).toMatchObject([{ vote: { id: anId(1) } }]);
});

test('a letter is dropped only after its vote is in the journal', async ({ db }) => {
  await postLetter(letterOf(1));
  const filedAtDrop: number[] = [];
  fakeBrowser.storage.local.onChanged.addListener(async (changes) => {
    const isDropped = Object.keys(changes).some((key) => key.startsWith('outbox:'));
    if (isDropped) filedAtDrop.push(await db.journal.count());
  });

  await emptyOutbox(db);
  await expect.poll(() => filedAtDrop).toEqual([1]);
});

test('emptying twice at once, and the message beside it, make one vote', async ({ db }) => {
  const letter = letterOf(1);
  await postLetter(letter);

  await Promise.all([emptyOutbox(db), emptyOutbox(db), handlersOf(db)['vote.record'](letter, {})]);

  expect(await db.journal.count()).toBe(1);
  expect(await readLetters()).toEqual([]);
});

test('a letter that was filed before the background was stopped is not filed again', async ({ db }) => {
  const letter = letterOf(1);
  await handlersOf(db)['vote.record'](letter, {});
  await postLetter(letter);

  await emptyOutbox(db);

  expect(await db.journal.count()).toBe(1);
  expect(await readLetters()).toEqual([]);
});
