import { test as base, expect } from 'vitest';
import type { Database, Snapshot } from '@/storage/database';
import { findSnapshot, keepSnapshot } from '@/storage/snapshots';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});

const aSnapshot = (some: Partial<Snapshot> = {}): Snapshot => ({
  key: 'counting',
  algorithmVersion: '1',
  seed: 1,
  votes: 12,
  revision: 12,
  keptAtMs: 0,
  report: 'report',
  ...some,
});

test('what was kept is found under its key', async ({ db }) => {
  await keepSnapshot(db, aSnapshot());

  expect(await findSnapshot(db, aSnapshot())).toEqual(aSnapshot());
  expect(await findSnapshot(db, aSnapshot({ key: 'all' }))).toBeUndefined();
});

test('one that other code computed, or from another seed, is not found', async ({ db }) => {
  await keepSnapshot(db, aSnapshot());

  expect(await findSnapshot(db, aSnapshot({ algorithmVersion: '2' }))).toBeUndefined();
  expect(await findSnapshot(db, aSnapshot({ seed: 2 }))).toBeUndefined();
});

test('an older one does not take the place of a newer', async ({ db }) => {
  await keepSnapshot(db, aSnapshot({ revision: 13 }));
  await keepSnapshot(db, aSnapshot({ revision: 12 }));

  expect(await findSnapshot(db, aSnapshot())).toMatchObject({ revision: 13 });
});

test('one of other code does give way', async ({ db }) => {
  await keepSnapshot(db, aSnapshot({ revision: 13 }));
  await keepSnapshot(db, aSnapshot({ algorithmVersion: '2' }));

  expect(await findSnapshot(db, aSnapshot({ algorithmVersion: '2' }))).toMatchObject({ revision: 12 });
});

test('the oldest are forgotten', async ({ db }) => {
  for (let number = 0; number < 20; number++) {
    await keepSnapshot(db, aSnapshot({ key: `key-${number}`, keptAtMs: number }));
  }

  expect(await db.snapshots.count()).toBe(16);
  expect(await findSnapshot(db, aSnapshot({ key: 'key-3' }))).toBeUndefined();
  expect(await findSnapshot(db, aSnapshot({ key: 'key-4' }))).toBeDefined();
});
