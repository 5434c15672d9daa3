import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeySettingKey, pauseCommand, switchCommands } from '@/entrypoints/background/follow-setting-keys';
import { isPaused, readPageSettings } from '@/storage/settings';
import { keepTabPlace } from '@/storage/tab-states';
import wxtConfig from '@/wxt.config';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
});

/** Stands in for the tab in front. */
function putInFront(id: number): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id }]) as never);
}

test('each switch has a key that turns it over', async () => {
  for (const [command, name] of Object.entries(switchCommands)) {
    const before = (await readPageSettings('fastchat', 'host'))[name];
    await obeySettingKey(command);
    expect((await readPageSettings('fastchat', 'host'))[name]).toBe(!before);
  }
});

test('the key of the pause holds for the site in front, and lifts it again', async () => {
  putInFront(7);
  await keepTabPlace(7, { arena: 'arena-ai', host: 'arena.ai' });

  await obeySettingKey(pauseCommand);
  expect(await isPaused('arena.ai')).toBe(true);

  await obeySettingKey(pauseCommand);
  expect(await isPaused('arena.ai')).toBe(false);
});

test('a tab that shows no arena is not paused', async () => {
  putInFront(7);

  await expect(obeySettingKey(pauseCommand)).resolves.toBeUndefined();
});

test('the manifest has every command that is listened for, and suggests keys for four at most', () => {
  const { manifest } = wxtConfig;
  const made = typeof manifest === 'function' ? manifest({ browser: 'chrome' } as never) : manifest;
  const commands = (made as { commands: Record<string, { suggested_key?: unknown }> }).commands;

  expect(Object.keys(commands)).toEqual(
    expect.arrayContaining([pauseCommand, ...Object.keys(switchCommands)]),
  );
  expect(Object.values(commands).filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
});
