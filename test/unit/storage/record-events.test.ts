import fc from 'fast-check';
import { test as base, expect } from 'vitest';
import type { JournalEvent } from '@/domain/journal/event';
import { projectLinks } from '@/domain/journal/project-links';
import type { Database } from '@/storage/database';
import { recordEvents } from '@/storage/record-events';
import { verify } from '@/storage/verify';
import { anyJournal } from '@/test/support/arbitraries';
import { aCast, aFinding, anId, aStamp, aTurn, aVote } from '@/test/support/builders';
import { recountTallies, recountVotes, storedTallies } from '@/test/support/recount';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});
const cast = aCast(aVote());
const erased = { ...aStamp(9), kind: 'vote.erased', voteId: anId(1) } as const;
const textErased = { ...aStamp(9), kind: 'text.erased', voteId: anId(1) } as const;
const record = (db: Database, ...events: readonly JournalEvent[]) =>
  recordEvents(
    db,
    events.map((event) => ({ event, turns: event.kind === 'vote.cast' ? [aTurn()] : undefined })),
  );
const kindsIn = async (db: Database) => (await db.journal.toArray()).map(({ event }) => event.kind);

/** Everything that is derived, and the journal, but for what counts changes. */
async function contentsOf(db: Database) {
  const [journal, votes, links, tallies] = await Promise.all([
    db.journal.toArray(),
    db.votes.toArray(),
    db.links.toArray(),
    storedTallies(db),
  ]);
  return { journal, votes, links, tallies };
}

test('any interleaving, duplication and splitting of the events of two devices gives the same contents', async () => {
  const arrivals = anyJournal(4).chain((events) =>
    fc.record({
      events: fc.constant(events),
      order: fc.shuffledSubarray([...events, ...events], { minLength: events.length }),
      size: fc.integer({ min: 1, max: 6 }),
    }),
  );

  await fc.assert(
    fc.asyncProperty(arrivals, async ({ events, order, size }) => {
      const whole = [...order, ...events];
      await withDatabase(async (one) => {
        await withDatabase(async (other) => {
          await record(one, ...events);
          for (let start = 0; start < whole.length; start += size) {
            await record(other, ...whole.slice(start, start + size));
          }

          expect(await contentsOf(other)).toEqual(await contentsOf(one));
          expect(await contentsOf(other)).toMatchObject({ tallies: recountTallies(recountVotes(events)) });
          expect(await other.links.toArray()).toEqual(projectLinks(events));
          expect(await verify(other)).toMatchObject({ differing: 0 });
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('an event that is known with another content is refused and told, and what there is stays', async ({
  db,
}) => {
  await record(db, cast);
  const other = { ...cast, vote: { ...aVote(), outcome: 'b' } } as const;

  expect(await record(db, other)).toMatchObject({ added: [], known: 0, conflicts: [anId(1)] });
  expect(await db.votes.get(anId(1))).toMatchObject({ outcome: 'a' });
});

test('two events of one call that contradict each other are told', async ({ db }) => {
  const other = { ...cast, vote: { ...aVote(), outcome: 'b' } } as const;

  expect(await record(db, cast, other)).toMatchObject({ added: [anId(1)], conflicts: [anId(1)] });
});

test('the order of the names in an event does not matter', async ({ db }) => {
  await record(db, cast);
  const turned = Object.fromEntries(Object.entries(cast).reverse()) as unknown as JournalEvent;

  expect(await record(db, turned)).toMatchObject({ known: 1, conflicts: [] });
});

test('an erased vote is gone from every table, and stays gone when it comes again', async ({ db }) => {
  await db.snapshots.put({
    key: 'k',
    algorithmVersion: '1',
    seed: 1,
    votes: 1,
    revision: 1,
    keptAtMs: 1,
    report: { models: ['ada-1'] },
  });
  await record(db, cast, { ...aStamp(1), kind: 'vote.amended', voteId: anId(1), note: 'secret' });

  await record(db, erased);
  expect(await record(db, cast)).toMatchObject({ added: [], erased: 1 });

  expect(await kindsIn(db)).toEqual(['vote.erased']);
  expect(await db.texts.count()).toBe(0);
  expect(await db.votes.count()).toBe(0);
  expect(await db.tallies.count()).toBe(0);
  expect(await db.snapshots.count()).toBe(0);
});

test('an erased vote comes back with a backup that the user restores', async ({ db }) => {
  await record(db, cast);
  await record(db, erased);

  await recordEvents(db, [{ event: cast, turns: [aTurn()] }], { revive: true });

  expect(await kindsIn(db)).toEqual(['vote.cast']);
  expect(await db.votes.count()).toBe(1);
  expect(await db.texts.count()).toBe(1);
});

test('a later vote on the turn counts once the earlier one is erased', async ({ db }) => {
  await record(db, cast, aCast(aVote({ id: anId(2), castAtMs: cast.atMs + 1 })));
  expect(await db.votes.get(anId(2))).toMatchObject({ verdict: { state: 'void' } });

  await record(db, erased);

  expect(await db.votes.get(anId(2))).toMatchObject({ verdict: { state: 'counts' } });
});

test.each([
  ['after', [0, 1]],
  ['before', [1, 0]],
])('texts that were erased are gone with the quotes from them, told %s the vote', async (_, order) => {
  await withDatabase(async (db) => {
    const leaky = aCast(aVote({ leaks: [aFinding({ quote: 'I am Bard-9.' })] }));
    for (const index of order) await record(db, [leaky, textErased][index] ?? leaky);
    await record(db, leaky);

    expect(JSON.stringify(await db.journal.toArray())).not.toContain('Bard-9');
    expect(JSON.stringify(await db.votes.toArray())).not.toContain('Bard-9');
    expect(await db.texts.count()).toBe(0);
    expect(await db.votes.get(anId(1))).toMatchObject({ verdict: { state: 'void' } });
  });
});

test('a call that fails half-way leaves nothing of itself', async ({ db }) => {
  db.links.hook('creating', () => {
    throw new Error('disk full');
  });
  const linked = {
    ...aStamp(2),
    kind: 'model.linked',
    name: 'x',
    to: 'y',
    relation: 'codename',
    source: '',
  } as const;

  await expect(record(db, cast, linked)).rejects.toThrow('disk full');

  expect(await db.journal.count()).toBe(0);
  expect(await db.votes.count()).toBe(0);
});
