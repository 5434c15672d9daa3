import type { Page } from 'puppeteer-core';
import { launch } from '../../test/support/launch';

/** Runs a Chromium with the extension in it: `page` is for the arena, `own` is one of the extension's own pages. */
export async function withExtension(use: (page: Page, own: Page) => Promise<boolean>): Promise<boolean> {
  const browser = await launch('chromium');
  try {
    const own = await browser.openExtensionPage('dashboard.html');
    return await use(await browser.openPage('about:blank'), own);
  } finally {
    await browser.close();
  }
}

/** The practice build runs on hosts that carry the arena's name; the servers answer to any host. */
export function localhostOf(arena: string, url: string): string {
  const address = new URL(url);
  address.hostname = `${arena}.localhost`;
  return address.href;
}
