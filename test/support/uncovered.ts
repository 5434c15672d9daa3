import type { Page } from 'puppeteer-core';

/** Waits until an element can be seen: replies stay covered until the names to look for are prepared, and nobody acts on them before. */
export async function uncovered(page: Page, selector: string): Promise<void> {
  const isSeen = (wanted: string) =>
    document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ===
    true;
  await page.waitForFunction(isSeen, {}, selector);
}
