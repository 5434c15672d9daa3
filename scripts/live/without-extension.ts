import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumPath } from '../../test/support/browser-paths';
import { chromiumFlags } from '../../test/support/launch';

/** Runs the same Chromium with no extension in it. */
export async function withoutExtension<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [...chromiumFlags],
    defaultViewport: null,
  });
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
