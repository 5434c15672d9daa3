import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ArenaServer } from '../../test/fixtures/server/open-arena-server';
import type { TestBrowser } from '../../test/support/launch';
import { askArenaAi, voteArenaAi } from '../../test/support/pages/arena-ai-page';
import { uncovered } from '../../test/support/uncovered';

const schemes = ['light', 'dark'] as const;

/** Pictures of a battle before and after the vote, and of the screens, light and dark. Returns their paths. */
export async function takeScreenshots(
  browser: TestBrowser,
  arenas: ArenaServer,
  folder: string,
): Promise<readonly string[]> {
  const battle = await browser.openPage(arenas.named.arenaAi);
  await battle.setViewport({ width: 1200, height: 800 });
  await askArenaAi(battle, 'Which is the best way to learn the names of trees?');
  await uncovered(battle, '.pair .prose p');
  const before = await shoot(battle, join(folder, 'battle-before-the-vote'));
  await voteArenaAi(battle, 'a');
  await battle.waitForSelector('blind-ballot[data-veil="lifted"]');
  const after = await shoot(battle, join(folder, 'battle-after-the-vote'));
  const screens = await shootScreens(browser, folder);
  return [...before, ...after, ...screens];
}

async function shootScreens(browser: TestBrowser, folder: string): Promise<readonly string[]> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('table');
  const dashboard = await browser.openExtensionPage('dashboard.html');
  await dashboard.setViewport({ width: 1200, height: 800 });
  await dashboard.waitForSelector('table');
  return [
    ...(await shoot(popup, join(folder, 'popup'))),
    ...(await shoot(dashboard, join(folder, 'dashboard'))),
  ];
}

async function shoot(page: Page, path: string): Promise<readonly string[]> {
  await page.bringToFront();
  const paths: string[] = [];
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: `${path}-${scheme}.png` });
    paths.push(`${path}-${scheme}.png`);
  }
  return paths;
}
