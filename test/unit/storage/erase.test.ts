import { test as base, expect } from 'vitest';
import type { Database } from '@/storage/database';
import { erase, eraseEverything, votesInScope } from '@/storage/erase';
import { recordVote } from '@/storage/votes';
import { anId, aTurn, aVote, noonMs } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(async (db) => {
      for (const after of [1, 2, 3, 4]) {
        const arena = after % 2 === 0 ? 'fastchat' : 'arena-ai';
        const vote = aVote({ id: anId(after), battleId: `talk-${after}`, arena, castAtMs: noonMs + after });
        await recordVote(db, { ...vote, project: 'thesis' }, [aTurn()], 'device-1');
      }
      await use(db);
    }, task.id);
  },
});
let number = 1000;
const speaker = () => ({ device: 'device-1', nowMs: noonMs, newId: () => anId(number++) });

test.each([
  ['a period', { fromMs: noonMs + 2, beforeMs: noonMs + 4 }, [2, 3]],
  ['an arena', { arena: 'fastchat' }, [2, 4]],
  ['an arena in a period', { arena: 'fastchat', beforeMs: noonMs + 4 }, [2]],
  ['some votes', { voteIds: [anId(3)] }, [3]],
])('%s is erased, and nothing else', async (_, scope, gone) => {
  await withDatabase(async (db) => {
    for (const after of [1, 2, 3, 4]) {
      const arena = after % 2 === 0 ? 'fastchat' : 'arena-ai';
      await recordVote(
        db,
        aVote({ id: anId(after), battleId: `talk-${after}`, arena, castAtMs: noonMs + after }),
        [aTurn()],
        'device-1',
      );
    }

    expect([...(await votesInScope(db, scope))].sort()).toEqual(gone.map(anId));
    await erase(db, 'votes', scope, speaker());

    const left = [1, 2, 3, 4].filter((one) => !gone.includes(one)).map(anId);
    expect((await db.votes.toArray()).map(({ id }) => id)).toEqual(left);
    expect((await db.texts.toArray()).map(({ voteId }) => voteId)).toEqual(left);
  });
});

test('texts alone are erased and their votes stay', async ({ db }) => {
  await erase(db, 'texts', { arena: 'fastchat' }, speaker());

  expect(await db.votes.count()).toBe(4);
  expect((await db.texts.toArray()).map(({ voteId }) => voteId)).toEqual([anId(1), anId(3)]);
});

test('a project is named nowhere once its votes are erased', async ({ db }) => {
  await erase(db, 'votes', { fromMs: 0 }, speaker());

  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  expect(JSON.stringify(rows)).not.toContain('thesis');
  expect(JSON.stringify(rows)).not.toContain('ada-1');
});

test('everything is everything', async ({ db }) => {
  await eraseEverything(db);

  const counts = await Promise.all(db.tables.map((table) => table.count()));
  expect(counts.every((count) => count === 0)).toBe(true);
});
