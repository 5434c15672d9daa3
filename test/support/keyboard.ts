import type { Page } from 'puppeteer-core';

const mostSteps = 120;

/** Walks with the tab key until the focus is on what `selector` names, as a person without a mouse does. */
export async function tabTo(page: Page, selector: string, words?: string): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isFocused, selector, words)) return;
  }
  throw new Error(`the tab key never reaches ${selector}${words === undefined ? '' : ` that says ${words}`}`);
}

/** Walks to it and presses it. */
export async function pressBy(page: Page, selector: string, words?: string): Promise<void> {
  await tabTo(page, selector, words);
  await page.keyboard.press('Enter');
}

/** Runs in the page. */
function isFocused(selector: string, words: string | undefined): boolean {
  const { activeElement } = document;
  if (activeElement?.matches(selector) !== true) return false;
  return words === undefined || (activeElement.textContent ?? '').includes(words);
}
