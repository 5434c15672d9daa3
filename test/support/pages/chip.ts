import type { Page } from 'puppeteer-core';

/** Presses the first button of the chip by keyboard alone: nobody outside can reach into it. */
export async function pressChip(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'blind-ballot'))
      return page.keyboard.press('Enter');
  }
  throw new Error('no button of the chip can be reached');
}
