import { browser } from '@/platform/browser';

/**
 * Opens the first page once, after installation. Not in practice builds: their users come for the practice arena on
 * their own machine, which a new tab would push aside.
 */
export function welcomeNewcomers(): void {
  if (import.meta.env.MODE === 'practice') return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
