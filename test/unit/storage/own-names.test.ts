import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOwnNames, readOwnNames } from '@/storage/own-names';

beforeEach(() => fakeBrowser.reset());

test('names are kept', async () => {
  await keepOwnNames(['ada-1', '__proto__']);

  expect(await readOwnNames()).toEqual(['ada-1', '__proto__']);
});

test('before any were added, and where something else is stored, there are none', async () => {
  expect(await readOwnNames()).toEqual([]);
  await fakeBrowser.storage.local.set({ ownNames: 'ada-1' });

  expect(await readOwnNames()).toEqual([]);
});
