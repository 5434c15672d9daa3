import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { readEvent } from '@/domain/journal/read-event';
import { type Database, openDatabase } from '@/storage/database';
import { readTallies } from '@/storage/tallies';
import { verify } from '@/storage/verify';
import { readTexts } from '@/storage/votes';
import { anId } from '@/test/support/builders';
import { makeOldDatabase, type OldRows, oldRows, readOldDatabase } from '@/test/support/old-database';

async function withUpgraded(use: (db: Database) => Promise<void>, rows?: OldRows): Promise<void> {
  const name = crypto.randomUUID();
  await makeOldDatabase(name, rows);
  const db = openDatabase(name);
  try {
    await use(db);
  } finally {
    await db.delete();
  }
}

test('every event and text of version 1 is there as it was', () =>
  withUpgraded(async (db) => {
    const events = await db.journal.bulkGet(oldRows.journal.map((row) => (row as { id: string }).id));

    expect(events).toEqual(oldRows.journal);
    expect(await db.texts.toArray()).toEqual(oldRows.texts);
    expect(await readTexts(db, anId(1))).toHaveLength(1);
  }));

test('every vote stands as it stood', () =>
  withUpgraded(async (db) => {
    const votes = await db.votes.toArray();

    expect(votes).toHaveLength(oldRows.votes.length);
    for (const old of oldRows.votes) {
      expect(await db.votes.get((old as { id: string }).id)).toMatchObject(old);
    }
  }));

test('language and categories are read from the texts, and kept as events that can be read', () =>
  withUpgraded(async (db) => {
    expect(await db.votes.get(anId(1))).toMatchObject({ language: 'en', categories: [] });
    expect(await db.votes.get(anId(2))).toMatchObject({ language: 'de', categories: ['creative-writing'] });
    expect(await db.votes.get(anId(3))).toMatchObject({ language: 'en', categories: ['coding'] });
    for (const { event } of await db.journal.toArray()) expect(readEvent(event)).toMatchObject({ ok: true });
  }));

test('votes, tallies and links are what the journal says', () =>
  withUpgraded(async (db) => {
    expect(await verify(db)).toMatchObject({ votes: 5, differences: [] });
    const { tallies } = await readTallies(db, { board: 'all', language: 'de' });
    expect(tallies).toEqual([{ a: 'bob-2', b: 'eve-3', winsA: 0, winsB: 0, ties: 0, bothBad: 1 }]);
  }));

test('a vote is found by its models', () =>
  withUpgraded(async (db) => {
    const met = db.votes.where('meetings').between(['eve-3'], ['eve-3', []]);

    expect((await met.primaryKeys()).sort()).toEqual([anId(2), anId(3)]);
  }));

test('an upgrade that meets a record it does not understand stops, says which, and leaves all as it was', async () => {
  const name = crypto.randomUUID();
  const broken = { id: anId(900), voteId: anId(1), event: { kind: 'vote.stuffed', v: 1 } };
  const rows = { ...oldRows, journal: [...oldRows.journal, broken] };
  await makeOldDatabase(name, rows);

  const db = openDatabase(name);
  await expect(db.votes.count()).rejects.toThrow(`the record ${anId(900)} of the journal is not understood`);
  db.close();

  expect(await readOldDatabase(name)).toMatchObject({ version: 10, rows });
  await Dexie.delete(name);
});

test('two devices with the same texts describe their votes by the same events', async () => {
  const described = async () => {
    let events: readonly unknown[] = [];
    await withUpgraded(async (db) => {
      events = await db.journal.filter(({ event }) => event.kind === 'vote.described').toArray();
    });
    return events;
  };

  expect(await described()).toHaveLength(5);
  expect(await described()).toEqual(await described());
});
