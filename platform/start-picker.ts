import { browser } from './browser';
import { patternOf } from './match-pattern';

/** Starts the picker in a tab. Rejects where we are not allowed, or the tab shows something else by now. */
export async function startPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/picker.js'] });
}

/** Starts the picker in a tab that shows `origin` and brings it to the front; opens one when there is none. */
export async function startPickerAt(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  const tab = tabs.find(({ url }) => url !== undefined && new URL(url).origin === origin);
  if (tab?.id === undefined) await openWithPicker(origin);
  else {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await startPicker(tab.id);
  }
}

/** A tab has to have begun its page before anything can be put into it. */
async function openWithPicker(origin: string): Promise<void> {
  const opened = await browser.tabs.create({ url: origin });
  const onUpdated = (tabId: number, { status }: { readonly status?: string }) => {
    if (tabId !== opened.id || status !== 'complete') return;
    browser.tabs.onUpdated.removeListener(onUpdated);
    void startPicker(tabId);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
}
