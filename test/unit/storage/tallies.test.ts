import fc from 'fast-check';
import { test as base, expect } from 'vitest';
import { Board, boardsOf } from '@/domain/journal/board';
import { type PairTally, votesOf } from '@/domain/journal/tally';
import { countPeriod } from '@/storage/count-period';
import type { Database } from '@/storage/database';
import { voteRow } from '@/storage/project';
import { readBuckets, readTallies, stateOf } from '@/storage/tallies';
import { recordEvent, recordVote } from '@/storage/votes';
import { anyJournal } from '@/test/support/arbitraries';
import { aFinding, anId, aStamp, aStandingVote, aVote, noonMs } from '@/test/support/builders';
import { recountVotes } from '@/test/support/recount';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});

const never = new AbortController().signal;
const record = (db: Database, some: Parameters<typeof aVote>[0]) =>
  recordVote(db, aVote({ battleId: some?.id ?? 'talk', ...some }), [], 'device-1');
const inOrder = (tallies: readonly PairTally[]) =>
  [...tallies].sort((one, other) => (one.a + one.b < other.a + other.b ? -1 : 1));
const revisionOf = async (db: Database, board: Board) => stateOf({ board }, await readBuckets(db)).revision;

test('every board always holds what counting its votes one by one comes to', async () => {
  await fc.assert(
    fc.asyncProperty(anyJournal(5), fc.constantFrom(...Board.options), async (events, board) => {
      await withDatabase(async (db) => {
        for (const event of events) await recordEvent(db, event);
        const votes = recountVotes(events).filter(
          (vote) => boardsOf(vote).includes(board) && vote.models.a !== vote.models.b,
        );

        const { tallies } = await readTallies(db, { board });
        const period = await countPeriod(db, { board }, never);

        expect(stateOf({ board }, await readBuckets(db)).votes).toBe(votes.length);
        expect(tallies.reduce((sum, { winsA, winsB }) => sum + winsA + winsB, 0)).toBe(
          votes.filter(({ outcome }) => outcome === 'a' || outcome === 'b').length,
        );
        expect(inOrder(period.tallies)).toEqual(inOrder(tallies));
      });
    }),
    { numRuns: 60 },
  );
});

test('a filter leaves the votes of other arenas and kinds out', async ({ db }) => {
  await record(db, { id: anId(1), arena: 'arena-ai' });
  await record(db, { id: anId(2), arena: 'fastchat', outcome: 'b' });
  await record(db, { id: anId(3), arena: 'fastchat', modality: 'image', outcome: 'tie' });

  const { tallies } = await readTallies(db, { board: 'all', arena: 'fastchat', modality: 'text' });

  expect(tallies).toEqual([{ a: 'ada-1', b: 'bob-2', winsA: 0, winsB: 1, ties: 0, bothBad: 0 }]);
});

test('reading the tallies reads no vote', async ({ db }) => {
  await record(db, {});
  db.votes.hook('reading', () => {
    throw new Error('a vote was read');
  });

  expect((await readTallies(db, { board: 'counting' })).tallies).toHaveLength(1);
});

test('a revision moves with the votes of its board and stays with those of others', async ({ db }) => {
  await record(db, { id: anId(1) });
  const blind = await revisionOf(db, 'leak-free');

  await record(db, { id: anId(2), leaks: [aFinding()] });
  expect(await revisionOf(db, 'leak-free')).toBe(blind);

  await record(db, { id: anId(3) });
  expect(await revisionOf(db, 'leak-free')).toBeGreaterThan(blind);
});

test('a note changes no revision', async ({ db }) => {
  await record(db, { id: anId(1) });
  const before = await readBuckets(db);

  await recordEvent(db, { ...aStamp(1), kind: 'vote.amended', voteId: anId(1), note: 'well' });

  expect(await readBuckets(db)).toEqual(before);
});

test('a bucket knows what was added last, and that something was taken away', async ({ db }) => {
  await record(db, { id: anId(1) });
  expect(await readBuckets(db)).toMatchObject([{ votes: 1, added: { a: 'ada-1', b: 'bob-2', winsA: 1 } }]);

  await recordEvent(db, { ...aStamp(1), kind: 'vote.withdrawn', voteId: anId(1) });
  expect(await readBuckets(db)).toMatchObject([{ votes: 0, added: undefined }]);
});

test('a period begins with its first moment and ends before its last', async ({ db }) => {
  for (const after of [0, 1, 2, 3]) await record(db, { id: anId(after), castAtMs: noonMs + after });

  const { tallies } = await countPeriod(
    db,
    { board: 'all', fromMs: noonMs + 1, beforeMs: noonMs + 3 },
    never,
  );

  expect(tallies).toMatchObject([{ winsA: 2 }]);
});

test('a period longer than a page, all cast at one moment, is counted once', async ({ db }) => {
  const votes = Array.from({ length: 4100 }, (_, number) => voteRow(aStandingVote({ id: anId(number) })));
  await db.votes.bulkAdd(votes);

  const { tallies } = await countPeriod(db, { board: 'all', fromMs: noonMs }, never);

  expect(tallies).toMatchObject([{ winsA: 4100 }]);
});

test('what was counted while a vote came in is of no revision', async ({ db }) => {
  await record(db, { id: anId(1) });
  const counting = countPeriod(db, { board: 'all', fromMs: 0 }, never);
  await record(db, { id: anId(2) });

  const { revision } = await counting;

  expect([undefined, await revisionOf(db, 'all')]).toContain(revision);
});

test('an aborted count ends', async ({ db }) => {
  await record(db, {});

  await expect(countPeriod(db, { board: 'all', fromMs: 0 }, AbortSignal.abort())).rejects.toThrow();
});

test('a facet is answered from the tallies as counting the votes answers it', async () => {
  const facets = fc.constantFrom(
    { language: 'en' },
    { language: 'fr' },
    { category: 'math' },
    { project: 'thesis' },
    { tag: '__proto__' },
    { tag: 'red', arena: 'fastchat' },
  );
  await fc.assert(
    fc.asyncProperty(
      anyJournal(5),
      fc.constantFrom(...Board.options),
      facets,
      async (events, board, facet) => {
        await withDatabase(async (db) => {
          for (const event of events) await recordEvent(db, event);
          const selection = { board, ...facet };

          const { tallies } = await readTallies(db, selection);

          expect(inOrder(tallies)).toEqual(inOrder((await countPeriod(db, selection, never)).tallies));
          expect(stateOf(selection, await readBuckets(db)).votes).toBe(
            tallies.reduce((sum, tally) => sum + votesOf(tally), 0),
          );
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('two facets at once are counted, and a tag that moves changes the revision of what it is in', async ({
  db,
}) => {
  await record(db, { id: anId(1), language: 'en', tags: ['red'] });
  await record(db, { id: anId(2), language: 'en' });
  const both = { board: 'all', language: 'en', tag: 'red' } as const;
  const before = stateOf(both, await readBuckets(db));
  expect(before.votes).toBe(1);
  expect((await countPeriod(db, both, never)).tallies).toMatchObject([{ winsA: 1 }]);

  await recordEvent(db, { ...aStamp(1), kind: 'vote.amended', voteId: anId(2), tags: ['red'] });

  expect((await countPeriod(db, both, never)).tallies).toMatchObject([{ winsA: 2 }]);
  expect(stateOf(both, await readBuckets(db)).revision).toBeGreaterThan(before.revision);
});
