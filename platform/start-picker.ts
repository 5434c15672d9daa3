import { browser } from './browser';
import { findTabAt, openTabAt } from './tab-at';

/** Starts the picker in a tab. Rejects where we are not allowed, or the tab shows something else by now. */
export async function startPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/picker.js'] });
}

/** Starts the picker in a tab that shows `origin` and brings it to the front; opens one when there is none. */
export async function startPickerAt(origin: string): Promise<void> {
  const tab = await findTabAt(origin);
  if (tab?.id === undefined) {
    const opened = await openTabAt(origin, true);
    if (opened !== undefined) await startPicker(opened);
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  await startPicker(tab.id);
}
