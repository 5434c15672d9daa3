import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDatabase } from '@/scripts/shots/fill-database';
import { inventVotes } from '@/scripts/shots/invent-votes';
import { launch, type TestBrowser } from '../support/launch';
import { openScreen, type ScreenState, screens } from '../support/screens/screens';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const isWhole = process.env.AXE_ALL !== undefined;
// `AXE_ALL=1` looks at every state with many votes and in a narrow window as well.
const counts = isWhole ? [0, 30, 500] : [0, 60];
const widths = isWhole ? [380, 1440] : [1024];
const schemes = ['light', 'dark'] as const;
const endMs = Date.UTC(2026, 9, 1, 12);

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: found } = globalThis as unknown as { axe: typeof axe };
    // Twenty chips on one page are twenty asides; on an arena's page there is one.
    const isGallery = location.pathname === '/gallery.html';
    const off = { enabled: false };
    const rules = isGallery ? { 'landmark-complementary-is-top-level': off, 'landmark-unique': off } : {};
    const { violations } = await found.run(document, { rules });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    );
  });
}

async function violationsOf(browser: TestBrowser, state: ScreenState, votes: number): Promise<string[]> {
  const page = await openScreen((path) => browser.openExtensionPage(path), state, votes > 0);
  const found: string[] = [];
  for (const width of widths) {
    for (const scheme of schemes) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const some = await findViolations(page);
      found.push(...some.map((violation) => `${scheme} at ${width}: ${violation}`));
    }
  }
  await page.close();
  return found;
}

describe.each(counts)('with %i votes', (votes) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch('chromium');
    const page = await browser.openExtensionPage('dashboard.html');
    await page.waitForSelector('main h1');
    await fillDatabase(page, inventVotes(votes, endMs));
    await page.close();
  });
  afterAll(() => browser?.close());

  const shown = screens.filter(({ isFixed }) => votes > 0 || !isFixed);
  test.each(shown.map((state) => [state.name, state] as const))(
    'axe finds nothing wrong in %s',
    async (_, state) => {
      expect(await violationsOf(browser, state, votes)).toEqual([]);
    },
  );
});
