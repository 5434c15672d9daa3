import { browser } from '@/platform/browser';

/** Asks for the permission to write into the downloads folder; has to come from a click. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] });
}
