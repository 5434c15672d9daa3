import { test as base, expect } from 'vitest';
import type { LeakFilter } from '@/domain/insights/leak-keys';
import type { Database } from '@/storage/database';
import {
  leaksPerPage,
  readHistory,
  readLeakPage,
  readLeakRates,
  readLeakyVotes,
  readVote,
} from '@/storage/leaks';
import { recordEvent, recordVote } from '@/storage/votes';
import { aFinding, anId, aStamp, aTurn, aVote, noonMs } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});

const any = { severity: undefined, arena: undefined, review: undefined };

async function castVotes(db: Database, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const vote = aVote({
      id: anId(number),
      battleId: `talk-${number}`,
      arena: number % 3 === 0 ? 'fastchat' : 'arena-ai',
      // Imported votes may be older than their ids: the time they were cast decides.
      castAtMs: noonMs - number,
      leaks: number % 2 === 0 ? [aFinding(), aFinding({ severity: 'suspect' })] : [],
    });
    await recordVote(db, vote, [aTurn({ prompt: `prompt ${number}` })], 'device-1');
  }
}

const idsOn = async (db: Database, filter: Partial<LeakFilter>, page = 1) =>
  (await readLeakPage(db, { ...any, ...filter }, page)).votes.map(({ vote }) => vote.id);

test('a page holds the newest votes with findings, each once, with their texts', async ({ db }) => {
  await castVotes(db, 6);

  const { votes, total } = await readLeakPage(db, any, 1);

  expect(total).toBe(3);
  expect(votes.map(({ vote }) => vote.id)).toEqual([anId(0), anId(2), anId(4)]);
  expect(votes[1]?.turns?.[0]?.prompt).toBe('prompt 2');
});

test('a page knows the arenas of all votes, whatever it shows', async ({ db }) => {
  await castVotes(db, 3);

  expect((await readLeakPage(db, { ...any, arena: 'none' }, 1)).arenas).toEqual(['arena-ai', 'fastchat']);
});

test('the second page holds the rest', async ({ db }) => {
  await castVotes(db, 2 * leaksPerPage + 4);

  const { votes, total } = await readLeakPage(db, any, 2);

  expect([votes.length, total]).toEqual([2, leaksPerPage + 2]);
});

test('a filter keeps the votes of one arena', async ({ db }) => {
  await castVotes(db, 8);

  expect(await idsOn(db, { arena: 'fastchat' })).toEqual([anId(0), anId(6)]);
});

test('a reviewed finding moves from the open to the reviewed ones, and back when reopened', async ({
  db,
}) => {
  await castVotes(db, 3);
  const said = { kind: 'leak.reviewed', voteId: anId(2), leak: 0 } as const;

  await recordEvent(db, { ...aStamp(1), ...said, review: 'dismissed' });
  const meanwhile = [
    await idsOn(db, { severity: 'void', review: 'open' }),
    await idsOn(db, { review: 'reviewed' }),
  ];
  await recordEvent(db, { ...aStamp(2), ...said, review: 'open' });

  expect(meanwhile).toEqual([[anId(0)], [anId(2)]]);
  expect(await idsOn(db, { review: 'reviewed' })).toEqual([]);
});

test('a report reads every page at once', async ({ db }) => {
  await castVotes(db, 2 * leaksPerPage + 4);

  expect(await readLeakyVotes(db, any)).toHaveLength(leaksPerPage + 2);
});

test('rates are told for each arena of all its votes', async ({ db }) => {
  await castVotes(db, 8);

  const { byArena } = await readLeakRates(db);

  expect(byArena).toMatchObject([
    { arena: 'arena-ai', leaked: { hits: 2, total: 5 } },
    { arena: 'fastchat', leaked: { hits: 2, total: 3 } },
  ]);
});

test('there are no rates without votes', async ({ db }) => {
  expect(await readLeakRates(db)).toEqual({ byArena: [], byMaker: [] });
});

test('the history of a vote is what was said of it, oldest first', async ({ db }) => {
  await castVotes(db, 1);
  await recordEvent(db, { ...aStamp(9), kind: 'vote.judged', voteId: anId(0), state: 'counts' });
  await recordEvent(db, {
    ...aStamp(3),
    kind: 'leak.reviewed',
    voteId: anId(0),
    leak: 0,
    review: 'confirmed',
  });

  expect((await readHistory(db, anId(0))).map(({ kind }) => kind)).toEqual([
    'vote.cast',
    'leak.reviewed',
    'vote.judged',
  ]);
});

test('a vote is read by its id', async ({ db }) => {
  await castVotes(db, 1);

  expect(await readVote(db, anId(0))).toMatchObject({ battleId: 'talk-0' });
  expect(await readVote(db, anId(7))).toBeUndefined();
});
