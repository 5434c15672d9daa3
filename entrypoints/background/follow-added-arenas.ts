import { browser } from '@/platform/browser';
import { reportBug } from '@/platform/log';
import { isAddedArenaKey, readAddedArenas } from '@/storage/added-arenas';
import { reconcileScripts } from './registrations';

/** Keeps the scripts of added arenas registered as the user wants and allows it, from now on. */
export function followAddedArenas(): void {
  let latest = Promise.resolve();
  // One after the other: two at once would register the same script twice.
  const reconcile = () => {
    latest = latest.then(reconcileNow).catch((error) => reportBug('added arenas', error));
  };
  browser.runtime.onInstalled.addListener(reconcile);
  browser.runtime.onStartup.addListener(reconcile);
  browser.permissions.onAdded.addListener(reconcile);
  browser.permissions.onRemoved.addListener(reconcile);
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isAddedArenaKey)) reconcile();
  });
}

async function reconcileNow(): Promise<void> {
  await reconcileScripts({
    readArenas: readAddedArenas,
    isAllowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    manifest: browser.runtime.getManifest(),
    scripting: browser.scripting,
  });
}
