import fc from 'fast-check';
import { test as base, expect } from 'vitest';
import type { Board } from '@/domain/journal/board';
import type { JournalEvent } from '@/domain/journal/event';
import type { Database } from '@/storage/database';
import { voteRow } from '@/storage/project';
import { readTallies } from '@/storage/tallies';
import { newestVotes, readTexts, recordEvent, recordVote } from '@/storage/votes';
import { anyJournal } from '@/test/support/arbitraries';
import { aCast, anId, aStamp, aTurn, aVote, noonMs } from '@/test/support/builders';
import { recountTallies, recountVotes, storedTallies } from '@/test/support/recount';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});

const device = 'device-1';
const withdrawn = (number: number, voteId = anId(1)): JournalEvent => ({
  ...aStamp(number),
  kind: 'vote.withdrawn',
  voteId,
});
const restored = (number: number, voteId = anId(1)): JournalEvent => ({
  ...aStamp(number),
  kind: 'vote.restored',
  voteId,
});
const talliesOn = async (db: Database, board: Board) => (await readTallies(db, { board })).tallies;
const verdicts = async (db: Database) =>
  Object.fromEntries((await newestVotes(db, 100)).map(({ id, verdict }) => [id, verdict.state]));

test('a vote is in the journal, among the votes, in the tallies, and its texts beside it', async ({ db }) => {
  const { isNew } = await recordVote(db, aVote(), [aTurn()], device);

  expect(isNew).toBe(true);
  expect(await db.journal.toArray()).toEqual([{ id: anId(1), voteId: anId(1), event: aCast(aVote()) }]);
  expect(await newestVotes(db, 10)).toMatchObject([{ id: anId(1), isWithdrawn: false }]);
  expect(await readTexts(db, anId(1))).toEqual([aTurn()]);
  expect(await talliesOn(db, 'counting')).toMatchObject([{ a: 'ada-1', b: 'bob-2', winsA: 1 }]);
});

test('the same vote twice is one vote', async ({ db }) => {
  await recordVote(db, aVote(), [aTurn()], device);
  const again = await recordVote(db, aVote(), [aTurn()], device);

  expect(again.isNew).toBe(false);
  expect(await db.journal.count()).toBe(1);
  expect(await talliesOn(db, 'all')).toMatchObject([{ winsA: 1 }]);
});

test('one vote sent many times at once is one vote, and one sender is told that it is new', async ({
  db,
}) => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => recordVote(db, aVote(), [aTurn()], device)),
  );

  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await db.journal.count()).toBe(1);
  expect(await talliesOn(db, 'all')).toMatchObject([{ winsA: 1 }]);
});

test('many votes sent at once are all there', async ({ db }) => {
  const votes = Array.from({ length: 20 }, (_, number) =>
    aVote({ id: anId(number), battleId: `talk-${number}` }),
  );

  await Promise.all(votes.map((vote) => recordVote(db, vote, [], device)));

  expect(await db.votes.count()).toBe(20);
  expect(await talliesOn(db, 'counting')).toMatchObject([{ winsA: 20 }]);
});

test('a withdrawn vote leaves the tallies and stays in the journal', async ({ db }) => {
  await recordVote(db, aVote(), [aTurn()], device);
  await recordEvent(db, withdrawn(1));

  expect(await newestVotes(db, 10)).toMatchObject([{ isWithdrawn: true }]);
  expect(await storedTallies(db)).toEqual([]);
  expect(await db.journal.count()).toBe(2);
  expect(await readTexts(db, anId(1))).toEqual([aTurn()]);
});

test('a restored vote is back where it was', async ({ db }) => {
  await recordVote(db, aVote(), [aTurn()], device);
  const before = await storedTallies(db);

  await recordEvent(db, withdrawn(1));
  await recordEvent(db, restored(2));

  expect(await storedTallies(db)).toEqual(before);
  expect(await newestVotes(db, 10)).toMatchObject([{ isWithdrawn: false }]);
});

test('an undo that arrives before its vote holds', async ({ db }) => {
  await recordEvent(db, withdrawn(1));
  await recordVote(db, aVote(), [aTurn()], device);

  expect(await newestVotes(db, 10)).toMatchObject([{ isWithdrawn: true }]);
  expect(await storedTallies(db)).toEqual([]);
});

test('an amended outcome moves the tally', async ({ db }) => {
  await recordVote(db, aVote({ outcome: 'a' }), [], device);
  await recordEvent(db, { ...aStamp(1), kind: 'vote.amended', voteId: anId(1), outcome: 'bothBad' });

  expect(await talliesOn(db, 'counting')).toMatchObject([{ winsA: 0, bothBad: 1 }]);
});

test.each([
  ['in order', [1, 2]],
  ['in reverse', [2, 1]],
])('of two votes on one turn the earlier counts, arriving %s', async (_, order) => {
  await withDatabase(async (db) => {
    for (const number of order)
      await recordVote(db, aVote({ id: anId(number), castAtMs: noonMs + number }), [], device);

    expect(await verdicts(db)).toEqual({ [anId(1)]: 'counts', [anId(2)]: 'void' });
    expect(await talliesOn(db, 'counting')).toMatchObject([{ winsA: 1 }]);
    expect(await talliesOn(db, 'all')).toMatchObject([{ winsA: 2 }]);
  });
});

test('votes on another turn or another battle or another arena are no repeats', async ({ db }) => {
  await recordVote(db, aVote(), [], device);
  await recordVote(db, aVote({ id: anId(2), turn: 2 }), [], device);
  await recordVote(db, aVote({ id: anId(3), battleId: 'talk-2' }), [], device);
  await recordVote(db, aVote({ id: anId(4), arena: 'fastchat' }), [], device);

  expect(new Set(Object.values(await verdicts(db)))).toEqual(new Set(['counts']));
});

test('a vote counts again once the earlier one on its turn is withdrawn, and no more once that is restored', async ({
  db,
}) => {
  await recordVote(db, aVote(), [], device);
  await recordVote(db, aVote({ id: anId(2), castAtMs: noonMs + 1 }), [], device);

  await recordEvent(db, withdrawn(1));
  const meanwhile = await verdicts(db);
  await recordEvent(db, restored(2));

  expect(meanwhile[anId(2)]).toBe('counts');
  expect(await verdicts(db)).toEqual({ [anId(1)]: 'counts', [anId(2)]: 'void' });
});

test('the newest votes come first', async ({ db }) => {
  for (const number of [2, 3, 1]) {
    await recordVote(db, aVote({ id: anId(number), turn: number, castAtMs: noonMs + number }), [], device);
  }

  expect((await newestVotes(db, 2)).map(({ id }) => id)).toEqual([anId(3), anId(2)]);
});

test('a vote that cannot be written leaves nothing half written', async ({ db }) => {
  db.tallies.hook('creating', () => {
    throw new Error('disk full');
  });

  await expect(recordVote(db, aVote(), [aTurn()], device)).rejects.toThrow('disk full');

  expect(await db.journal.count()).toBe(0);
  expect(await db.votes.count()).toBe(0);
  expect(await readTexts(db, anId(1))).toBeUndefined();
});

test('votes and tallies are always those of a recount from scratch', async () => {
  const arrivals = anyJournal(4).chain((events) =>
    fc.shuffledSubarray([...events, ...events], { minLength: events.length }),
  );

  await fc.assert(
    fc.asyncProperty(arrivals, async (events) => {
      await withDatabase(async (db) => {
        for (const event of events) await recordEvent(db, event);
        const known = [...new Map(events.map((event) => [event.id, event])).values()];
        const votes = recountVotes(known);

        expect(await db.votes.orderBy('id').toArray()).toEqual(
          [...votes].sort((one, other) => (one.id < other.id ? -1 : 1)).map(voteRow),
        );
        expect(await storedTallies(db)).toEqual(recountTallies(votes));
      });
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('events that arrive at once end as those that arrive one by one', async () => {
  await fc.assert(
    fc.asyncProperty(anyJournal(3), async (events) => {
      await withDatabase(async (db) => {
        await Promise.all(events.map((event) => recordEvent(db, event)));

        expect(await storedTallies(db)).toEqual(recountTallies(recountVotes(events)));
      });
    }),
    { numRuns: 30 },
  );
}, 30_000);
