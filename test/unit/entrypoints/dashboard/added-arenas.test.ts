import { beforeEach, describe, expect, test, vi } from 'vitest';
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
  expect(await addArena('arena.example.org/talk', { kind: 'custom' })).toEqual({
    kind: 'added',
    reads: { kind: 'custom' },
    isLookedAt: false,
  });

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

  expect(await addArena('arena.example.org', { kind: 'custom' })).toEqual({
    kind: 'refused',
    reason: 'not-allowed',
  });
  expect(await readAddedArenas()).toEqual([]);
});

test.each([
  ['https://*/*', 'no-address'],
  ['arena.ai', 'known'],
])('nothing is asked for at %s', async (typed, reason) => {
  expect(await addArena(typed, { kind: 'custom' })).toEqual({ kind: 'refused', reason });
  expect(request).not.toHaveBeenCalled();
});

describe('an arena whose page is looked at', () => {
  const look = (result: unknown) => {
    Object.assign(browser.scripting, { executeScript: vi.fn().mockResolvedValue([{ result }]) });
  };
  const add = () => addArena('arena.example.org', { kind: 'recognise' });

  beforeEach(() => {
    const open = [{ id: 5, url: 'https://arena.example.org/talk' }];
    vi.spyOn(browser.tabs, 'query').mockImplementation(async () => open as never);
  });

  test('is read as the family that is recognised there', async () => {
    look('open-webui');

    expect(await add()).toMatchObject({ reads: { kind: 'family', adapter: 'open-webui' }, isLookedAt: true });
  });

  test('is still to be described where none is', async () => {
    look(null);

    expect(await add()).toMatchObject({ reads: { kind: 'custom' }, isLookedAt: true });
  });

  test('is still to be described where its page cannot be looked into', async () => {
    const executeScript = vi.fn().mockRejectedValue(new Error('Cannot access contents of the page.'));
    Object.assign(browser.scripting, { executeScript });

    expect(await add()).toMatchObject({ kind: 'added', reads: { kind: 'custom' } });
  });

  test('leaves the tab alone that the user had open', async () => {
    const close = vi.spyOn(browser.tabs, 'remove');
    look('fastchat');

    await add();

    expect(close).not.toHaveBeenCalled();
  });
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
