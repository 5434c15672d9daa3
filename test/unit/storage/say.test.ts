import { test as base, expect } from 'vitest';
import type { Database } from '@/storage/database';
import { type Said, say } from '@/storage/say';
import { recordVote } from '@/storage/votes';
import { anId, aVote, noonMs } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});
let number = 1000;
const speak = (db: Database, nowMs: number, ...said: readonly Said[]) =>
  say(db, said, { device: 'device-1', nowMs, newId: () => anId(number++) });
const voteId = anId(1);

test('the last word stands although the clock was set back in between', async ({ db }) => {
  await recordVote(db, aVote(), [], 'device-1');
  await speak(db, noonMs + 60_000, { kind: 'vote.withdrawn', voteId });

  await speak(db, noonMs - 3_600_000, { kind: 'vote.restored', voteId });

  expect(await db.votes.get(voteId)).toMatchObject({ isWithdrawn: false });
});

test('of two things said of a vote at once the second stands', async ({ db }) => {
  await recordVote(db, aVote(), [], 'device-1');

  await speak(db, noonMs, { kind: 'vote.withdrawn', voteId }, { kind: 'vote.restored', voteId });

  expect(await db.votes.get(voteId)).toMatchObject({ isWithdrawn: false });
});

test('a link can be taken back although the clock was set back in between', async ({ db }) => {
  const link = {
    kind: 'model.linked',
    name: 'nova',
    to: 'ada-1',
    relation: 'codename',
    source: 'a post',
  } as const;
  await speak(db, noonMs + 60_000, link);
  expect(await db.links.toArray()).toMatchObject([{ name: 'nova', to: 'ada-1', source: 'a post' }]);

  await speak(db, noonMs, { kind: 'model.unlinked', name: 'nova' });

  expect(await db.links.count()).toBe(0);
});
