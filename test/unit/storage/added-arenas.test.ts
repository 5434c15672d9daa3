import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropAddedArena,
  findAddedArena,
  isAddedArenaKey,
  keepAddedArena,
  readAddedArenas,
} from '@/storage/added-arenas';
import { anAddedArena } from '@/test/support/custom-arenas';

beforeEach(() => {
  fakeBrowser.reset();
});

test('arenas are read back by title', async () => {
  const [one, other] = [
    anAddedArena({ title: 'b' }),
    anAddedArena({ title: 'a', origin: 'http://localhost:8080' }),
  ];
  await keepAddedArena(one);
  await keepAddedArena(other);

  expect(await readAddedArenas()).toEqual([other, one]);
  expect(await findAddedArena('http://localhost:8080')).toEqual(other);
});

test('an origin has one arena, the one kept last', async () => {
  await keepAddedArena(anAddedArena());
  await keepAddedArena(anAddedArena({ title: 'renamed' }));

  expect(await readAddedArenas()).toMatchObject([{ title: 'renamed' }]);
});

test('another port is another arena', async () => {
  await keepAddedArena(anAddedArena({ origin: 'http://localhost:8080' }));

  expect(await findAddedArena('http://localhost:8081')).toBeUndefined();
});

test('an arena that was dropped is gone', async () => {
  await keepAddedArena(anAddedArena());

  await dropAddedArena(anAddedArena().origin);

  expect(await readAddedArenas()).toEqual([]);
});

test('what does not parse is neither read nor kept', async () => {
  await fakeBrowser.storage.local.set({ 'added-arena:https://a.example': { origin: 'https://a.example' } });

  expect(await readAddedArenas()).toEqual([]);
  expect(await findAddedArena('https://a.example')).toBeUndefined();
  await expect(keepAddedArena(anAddedArena({ origin: 'ftp://a.example' }))).rejects.toThrow();
});

test('a change of an arena is known by its key', async () => {
  const changed: string[] = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => changed.push(...Object.keys(changes)));

  await keepAddedArena(anAddedArena());

  expect(changed.map(isAddedArenaKey)).toEqual([true]);
  expect(isAddedArenaKey('outbox:1')).toBe(false);
});
