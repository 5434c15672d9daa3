import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../test/support/launch';
import { prepareBrowser } from './practice/prepare-browser';
import { fillDatabase } from './shots/fill-database';
import { inventVotes } from './shots/invent-votes';
import { type ShotView, views } from './shots/views';

// `npm run shots [-- FILTER]`: every screen, light and dark, in three widths, with few and with many votes.
const folder = resolve('docs/screens');
const schemes = ['light', 'dark'] as const;
const widths = [380, 768, 1440] as const;
const counts = [0, 30, 500, 20_000] as const;
const wanted = process.argv[2] ?? '';
const endMs = Date.UTC(2026, 9, 1, 12);

prepareBrowser();
mkdirSync(folder, { recursive: true });
for (const count of counts) {
  if (views.some((view) => isWanted(view, count))) await shootWith(count);
}

function isWanted({ name }: ShotView, count: number): boolean {
  return `${name}-${count}`.includes(wanted);
}

async function shootWith(count: number): Promise<void> {
  const browser = await launch('chromium');
  try {
    const page = await browser.openExtensionPage('dashboard.html');
    await page.waitForSelector('main h1');
    await fillDatabase(page, inventVotes(count, endMs));
    await page.close();
    for (const view of views) if (isWanted(view, count)) await shoot(browser, view, count);
  } finally {
    await browser.close();
  }
}

async function shoot(browser: TestBrowser, view: ShotView, count: number): Promise<void> {
  const page = await browser.openExtensionPage(view.path);
  await page.waitForSelector(view.ready);
  // The gallery shows for good what is about to change.
  if (view.name !== 'gallery') {
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .late') === null);
  }
  for (const width of ['popup', 'sidepanel'].includes(view.name) ? [380] : widths) {
    for (const scheme of schemes) {
      await picture(page, width, scheme, join(folder, `${view.name}-${count}-${width}-${scheme}.png`));
    }
  }
  await page.close();
}

async function picture(page: Page, width: number, scheme: string, path: string): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.screenshot({ path });
  console.log(path);
}
