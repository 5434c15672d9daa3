import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '@/storage/database';
import { live, liveFor } from '@/storage/live';

let db: Database;
afterEach(() => db.delete());
const open = () => {
  db = openDatabase(crypto.randomUUID());
  return db;
};
const fail = (error: unknown) => {
  throw error;
};

test('a signal starts with what it was given and follows the database', async () => {
  open();
  const count = live(() => db.texts.count(), undefined, fail);
  expect(count.value).toBeUndefined();
  await vi.waitFor(() => expect(count.value).toBe(0));

  await db.texts.put({ voteId: 'one', turns: [] });

  await vi.waitFor(() => expect(count.value).toBe(1));
});

test('a query is asked anew when its key changes', async () => {
  open();
  await db.texts.put({ voteId: 'one', turns: [] });
  const key = signal('none');
  const row = liveFor(key, async (id) => (await db.texts.get(id))?.voteId ?? 'nothing', undefined, fail);
  await vi.waitFor(() => expect(row.value).toBe('nothing'));

  key.value = 'one';

  await vi.waitFor(() => expect(row.value).toBe('one'));
});

test('a query that fails is told, and the signal stays as it was', async () => {
  open();
  const failures: unknown[] = [];

  const broken = live(
    () => Promise.reject(new Error('no disk')),
    'before',
    (error) => failures.push(error),
  );

  await vi.waitFor(() => expect(failures).toHaveLength(1));
  expect(broken.value).toBe('before');
});

test('a database that cannot be opened is told with the reason of the browser', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('the disk is full', 'QuotaExceededError');
  });
  open();
  const failures: unknown[] = [];

  live(
    () => db.texts.count(),
    0,
    (error) => failures.push(error),
  );

  await vi.waitFor(() => expect(failures).toMatchObject([{ name: 'QuotaExceededError' }]), 5000);
});
