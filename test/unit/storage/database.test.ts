import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/storage/database';

test('a database that a newer version of the extension has opened is refused and left alone', async () => {
  const name = crypto.randomUUID();
  const newer = new Dexie(name);
  newer.version(99).stores({ journal: 'id, voteId, about', stars: 'id' });
  await newer.open();
  newer.close();

  const db = openDatabase(name);

  await expect(db.votes.count()).rejects.toThrow('a newer version of the extension');
  await newer.open();
  expect(newer.backendDB().version).toBe(990);
  expect([...newer.backendDB().objectStoreNames].sort()).toEqual(['journal', 'stars']);
  newer.close();
  await Dexie.delete(name);
});
