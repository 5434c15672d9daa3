import { expect, test, vi } from 'vitest';
import { type SettingsPort, watchSettings } from '@/content/settings-watch';
import { defaultBlindness, type PageSettings } from '@/domain/blindness/settings';

const settings: PageSettings = { ...defaultBlindness, isPaused: false };
const { signal } = new AbortController();

test('nothing is known until the settings are read, and then the newest hold', async () => {
  let tell: (now: PageSettings) => void = () => {};
  const follow: SettingsPort['follow'] = ({ onChange }) => {
    tell = onChange;
  };
  const heard = vi.fn();
  const known = vi.fn();
  const watched = watchSettings({ follow }, heard, signal);
  void watched.then(known);
  await Promise.resolve();
  expect(known).not.toHaveBeenCalled();

  tell(settings);
  tell({ ...settings, isPaused: true });

  expect((await watched).now().isPaused).toBe(true);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('settings that cannot be read are never known', async () => {
  const failing: SettingsPort['follow'] = ({ onError }) => onError(new Error('no storage'));

  await expect(watchSettings({ follow: failing }, () => {}, signal)).rejects.toThrow('no storage');
});
