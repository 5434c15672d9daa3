// The one import of the polyfill. Recent Chromium has a native `browser`, where the polyfill steps aside:
// nothing may depend on which of the two is underneath.
import browser from 'webextension-polyfill';

export type { Manifest, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };

/** Whether the extension this script came from still runs. After an update or removal its id is gone. */
export function isReachable(): boolean {
  return browser.runtime?.id !== undefined;
}
