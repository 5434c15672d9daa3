import { browser } from './browser';

interface ChromiumSidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/**
 * A way to open the panel beside this window's pages, to be called within a click; undefined where the browser has
 * none (Firefox for Android).
 */
export async function findSidePanel(): Promise<(() => Promise<void>) | undefined> {
  const { sidebarAction } = browser;
  if (sidebarAction !== undefined) return () => sidebarAction.open();
  // Not known to the polyfill.
  const panel = (globalThis as { chrome?: { sidePanel?: ChromiumSidePanel } }).chrome?.sidePanel;
  const { id } = (await browser.windows?.getCurrent()) ?? {};
  return panel === undefined || id === undefined ? undefined : () => panel.open({ windowId: id });
}
