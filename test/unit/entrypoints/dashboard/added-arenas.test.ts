import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addArena, removeArena } from '@/entrypoints/dashboard/settings/added-arenas';
import { browser } from '@/platform/browser';
import { keepAddedArena, readAddedArenas } from '@/storage/added-arenas';
import { anAddedArena } from '@/test/support/custom-arenas';

const request = vi.fn<typeof browser.permissions.request>();
const remove = vi.fn<typeof browser.permissions.remove>();

beforeEach(() => {
  fakeBrowser.reset();
  request.mockReset().mockResolvedValue(true);
  remove.mockReset().mockResolvedValue(true);
  Object.assign(browser.permissions, { request, remove });
});

test('adding an arena asks for its origin alone', async () => {
  expect(await addArena('arena.example.org/talk', { kind: 'custom' })).toBe('added');

  expect(request.mock.calls).toEqual([[{ origins: ['https://arena.example.org/*'] }]]);
  expect(await readAddedArenas()).toEqual([
    { origin: 'https://arena.example.org', title: 'arena.example.org', reads: { kind: 'custom' } },
  ]);
});

test('the permission is asked for within the click, before anything is waited for', () => {
  void addArena('arena.example.org', { kind: 'custom' });

  expect(request).toHaveBeenCalledOnce();
});

test('an arena without the permission is not added', async () => {
  request.mockResolvedValue(false);

  expect(await addArena('arena.example.org', { kind: 'custom' })).toBe('not-allowed');
  expect(await readAddedArenas()).toEqual([]);
});

test.each([
  ['https://*/*', 'no-address'],
  ['arena.ai', 'known'],
])('nothing is asked for at %s', async (typed, reason) => {
  expect(await addArena(typed, { kind: 'custom' })).toBe(reason);
  expect(request).not.toHaveBeenCalled();
});

test('removing an arena gives its permission back', async () => {
  await keepAddedArena(anAddedArena());

  await removeArena(anAddedArena().origin);

  expect(await readAddedArenas()).toEqual([]);
  expect(remove.mock.calls).toEqual([[{ origins: ['https://arena.example.org/*'] }]]);
});

test('an arena whose permission cannot be given back is removed all the same', async () => {
  await keepAddedArena(anAddedArena());
  remove.mockRejectedValue(new Error('You cannot remove required permissions.'));

  await removeArena(anAddedArena().origin);

  expect(await readAddedArenas()).toEqual([]);
});
