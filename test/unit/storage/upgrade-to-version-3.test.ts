import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/storage/database';
import { readTallies } from '@/storage/tallies';
import { verify } from '@/storage/verify';
import version2 from '@/test/fixtures/databases/version-2.json';
import { anId } from '@/test/support/builders';

/** The tables of version 2, as they were released. */
const stores = {
  journal: 'id, voteId, about',
  texts: 'voteId',
  votes:
    'id, castAtMs, [castAtMs+id], [arena+battleId+turn], *leakKeys, *meetings, origin.importId, *tags, project',
  tallies: '[bucket+a+b]',
  buckets: 'id',
  links: 'name, to',
  snapshots: 'key, keptAtMs',
};

/** A database of version 2 with a vote on an arena and one from a file. */
async function makeVersion2(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(2).stores(stores);
  for (const [table, rows] of Object.entries(version2)) await db.table(table).bulkAdd([...rows]);
  db.close();
}

test('a vote from a file leaves the board of those without leaks, and the journal stays as it was', async () => {
  const name = crypto.randomUUID();
  await makeVersion2(name);
  const db = openDatabase(name);

  const played = [{ a: 'ada-1', b: 'bob-2', winsA: 1, winsB: 0, ties: 0, bothBad: 0 }];
  expect((await readTallies(db, { board: 'leak-free' })).tallies).toEqual(played);
  expect((await readTallies(db, { board: 'counting' })).tallies).toMatchObject([{ winsA: 2 }]);
  expect((await readTallies(db, { board: 'counting', language: 'de' })).tallies).toEqual(played);
  expect(await verify(db)).toMatchObject({ votes: 2, differences: [] });
  expect(await db.journal.toArray()).toEqual(version2.journal);
  expect((await db.votes.toArray()).map(({ id }) => id)).toEqual([anId(1), anId(2)]);
  await db.delete();
});
