import type { BlindnessSwitch } from '@/domain/blindness/settings';
import { browser } from '@/platform/browser';
import { isPaused, setPaused, toggleBlindness } from '@/storage/settings';
import { readTabPlace } from '@/storage/tab-states';

/** The commands of the manifest that turn a setting over, for everywhere. */
export const switchCommands: Readonly<Record<string, BlindnessSwitch>> = {
  'toggle-redaction': 'redact',
  'toggle-strict': 'strict',
  'toggle-guess': 'guess',
  'toggle-prompt-guard': 'promptGuard',
  'toggle-self-blind': 'selfBlind',
};

/** Pauses on the host of the tab in front, or goes on there. */
export const pauseCommand = 'pause-here';

const badgeMs = 2000;

/** Does what a key asks for; keys of others are left alone. The button says what a switch is now. */
export async function obeySettingKey(command: string): Promise<void> {
  if (command === pauseCommand) return pauseInFront();
  const name = switchCommands[command];
  if (name === undefined) return;
  const isOn = await toggleBlindness(name);
  await browser.action.setBadgeText({ text: isOn ? '+' : '−' });
  setTimeout(() => void browser.action.setBadgeText({ text: '' }), badgeMs);
}

/** Listens for the keys. It is called at once in `main`, so that a key wakes a sleeping background. */
export function followSettingKeys(onFailure: (error: unknown) => void): void {
  browser.commands?.onCommand.addListener((command: string) => {
    obeySettingKey(command).catch(onFailure);
  });
}

async function pauseInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const place = tab?.id === undefined ? undefined : await readTabPlace(tab.id);
  if (place !== undefined) await setPaused(place.host, !(await isPaused(place.host)));
}
