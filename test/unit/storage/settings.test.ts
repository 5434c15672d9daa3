import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { defaultBlindness, type PageSettings } from '@/domain/blindness/settings';
import {
  chooseBlindness,
  followPageSettings,
  isPaused,
  readChosenSettings,
  readPageSettings,
  setPaused,
  toggleBlindness,
} from '@/storage/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

const read = () => readPageSettings('arena-ai', 'arena.ai');

test('where nothing was chosen redaction and the prompt guard are on', async () => {
  expect(await read()).toEqual({ ...defaultBlindness, isPaused: false });
  expect(Object.entries(defaultBlindness).filter(([, isOn]) => isOn)).toEqual([
    ['redact', true],
    ['promptGuard', true],
  ]);
});

test('what is chosen for an arena goes before what is chosen for everywhere', async () => {
  await chooseBlindness(undefined, 'strict', true);
  await chooseBlindness('arena-ai', 'strict', false);

  expect((await read()).strict).toBe(false);
  expect((await readPageSettings('fastchat', 'arena.ai')).strict).toBe(true);
});

test('a choice for an arena can be taken back, and the others stay', async () => {
  await chooseBlindness(undefined, 'strict', true);
  await chooseBlindness('arena-ai', 'strict', false);
  await chooseBlindness('arena-ai', 'guess', true);

  await chooseBlindness('arena-ai', 'strict', undefined);

  expect(await read()).toMatchObject({ strict: true, guess: true });
});

test('a pause holds for one host', async () => {
  await setPaused('arena.ai', true);

  expect((await read()).isPaused).toBe(true);
  expect(await isPaused('lmarena.ai')).toBe(false);

  await setPaused('arena.ai', false);
  expect((await readChosenSettings()).pausedHosts).toEqual([]);
});

test('what is stored and not understood counts as not chosen', async () => {
  await storage.setItem('local:blindness', { strict: 'yes' });
  await storage.setItem('local:paused:arena.ai', 'no');

  expect(await read()).toEqual({ ...defaultBlindness, isPaused: false });
});

test('all choices are listed by arena', async () => {
  await chooseBlindness(undefined, 'guess', true);
  await chooseBlindness('fastchat', 'promptGuard', false);
  await setPaused('arena.ai', true);

  expect(await readChosenSettings()).toEqual({
    everywhere: { guess: true },
    arenas: new Map([['fastchat', { promptGuard: false }]]),
    pausedHosts: ['arena.ai'],
  });
});

test('a switch is turned over and back', async () => {
  expect(await toggleBlindness('promptGuard')).toBe(false);
  expect(await toggleBlindness('promptGuard')).toBe(true);
});

test('a page is told at once and of every change, until it ends', async () => {
  const heard: PageSettings[] = [];
  const end = new AbortController();
  const listener = { onChange: (now: PageSettings) => heard.push(now), onError: () => {} };
  followPageSettings('arena-ai', 'arena.ai', listener, end.signal);
  await vi.waitFor(() => expect(heard).toHaveLength(1));

  await setPaused('arena.ai', true);
  await vi.waitFor(() => expect(heard.at(-1)?.isPaused).toBe(true));
  end.abort();
  await setPaused('arena.ai', false);
  await new Promise((resolve) => setTimeout(resolve, 10));

  expect(heard.at(-1)?.isPaused).toBe(true);
});
