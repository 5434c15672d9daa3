import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ArenaServer, openArenaServer } from '../../test/fixtures/server/open-arena-server';
import { readVotes } from '../../test/support/journal';
import { launch, type TestBrowser } from '../../test/support/launch';
import { askArenaAi, voteArenaAi } from '../../test/support/pages/arena-ai-page';
import { until } from '../../test/support/until';
import { battles } from './battles';
import { printLeaderboard } from './print-leaderboard';
import { takeScreenshots } from './screenshots';

const folder = resolve('.cache/practice');

/** Plays the practice arena in a browser without a window: real clicks, real pages, the real database. */
export async function playHeadless(): Promise<void> {
  console.log('No display found, so the practice arena is played headless.');
  mkdirSync(folder, { recursive: true });
  const arenas = await openArenaServer({ switches: 'speed=800' });
  const browser = await launch('chromium');
  try {
    const own = await browser.openExtensionPage('dashboard.html');
    await castVotes(browser, own, arenas);
    await printLeaderboard(own);
    for (const path of await takeScreenshots(browser, arenas, folder)) console.log(`screenshot: ${path}`);
  } finally {
    await browser.close();
    await arenas.close();
  }
}

async function castVotes(browser: TestBrowser, own: Page, arenas: ArenaServer): Promise<void> {
  for (const [index, { prompts, models, outcome }] of battles.entries()) {
    const page = await browser.openPage(`${arenas.named.arenaAi}?models=${models.join(',')}`);
    for (const prompt of prompts) await askArenaAi(page, prompt);
    await voteArenaAi(page, outcome);
    await until(async () => (await readVotes(own)).length > index, 'the vote in the journal');
    await page.close();
  }
  console.log(
    `${battles.length} votes cast by real clicks, ${(await readVotes(own)).length} in the journal.`,
  );
}
