import fc from 'fast-check';
import { test as base, expect } from 'vitest';
import type { Database } from '@/storage/database';
import { rebuild } from '@/storage/rebuild';
import { recordEvents } from '@/storage/record-events';
import { verify } from '@/storage/verify';
import { recordVote } from '@/storage/votes';
import { anyJournal } from '@/test/support/arbitraries';
import { anId, aStamp, aVote } from '@/test/support/builders';
import { storedTallies } from '@/test/support/recount';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(async (db) => {
      await recordVote(db, aVote({ language: 'en' }), [], 'device-1');
      await recordVote(db, aVote({ id: anId(2), battleId: 'talk-2' }), [], 'device-1');
      await recordEvents(db, [
        { event: { ...aStamp(1), kind: 'model.linked', name: 'x', to: 'y', relation: 'alias', source: '' } },
      ]);
      await use(db);
    }, task.id);
  },
});

const damages: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  'a vote is missing': (db) => db.votes.delete(anId(1)),
  'a vote has another outcome': (db) => db.votes.update(anId(1), { outcome: 'b' }),
  'a vote is nobody’s': (db) =>
    db.votes.get(anId(1)).then((vote) => vote && db.votes.add({ ...vote, id: anId(3) })),
  'a tally is off by one': (db) => db.tallies.toCollection().modify({ winsB: 1 }),
  'a tally is missing': (db) => db.tallies.toCollection().limit(1).delete(),
  'a bucket is off by one': (db) => db.buckets.toCollection().modify({ votes: 9 }),
  'a link is missing': (db) => db.links.clear(),
};

test('what was recorded is what the journal says', async ({ db }) => {
  expect(await verify(db)).toEqual({ events: 3, votes: 2, differences: [], differing: 0 });
});

test.each(Object.entries(damages))('it is told that %s, and a rebuild mends it', async (_, damage) => {
  await withDatabase(async (db) => {
    await recordVote(db, aVote({ language: 'en' }), [], 'device-1');
    await recordEvents(db, [
      { event: { ...aStamp(1), kind: 'model.linked', name: 'x', to: 'y', relation: 'alias', source: '' } },
    ]);
    const before = [await db.votes.toArray(), await storedTallies(db), await db.links.toArray()];
    await damage(db);
    expect((await verify(db)).differing).toBeGreaterThan(0);

    await rebuild(db);

    expect(await verify(db)).toMatchObject({ differing: 0 });
    expect([await db.votes.toArray(), await storedTallies(db), await db.links.toArray()]).toEqual(before);
  });
});

test('a rebuild moves the revisions on, so that no leaderboard of before passes for one of now', async ({
  db,
}) => {
  const revisions = async () => (await db.buckets.orderBy('id').toArray()).map(({ revision }) => revision);
  const before = await revisions();

  await rebuild(db);

  expect((await revisions()).every((revision, index) => revision > (before[index] ?? 0))).toBe(true);
});

test('a rebuild of any journal changes nothing that was derived as its events came', async () => {
  await fc.assert(
    fc.asyncProperty(anyJournal(4), async (events) => {
      await withDatabase(async (db) => {
        for (const event of events) await recordEvents(db, [{ event }]);
        const before = [await db.votes.toArray(), await storedTallies(db), await db.links.toArray()];

        await rebuild(db);

        expect([await db.votes.toArray(), await storedTallies(db), await db.links.toArray()]).toEqual(before);
      });
    }),
    { numRuns: 40 },
  );
});
