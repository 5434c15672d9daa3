import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTallies } from '../support/journal';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.browser.openExtensionPage('welcome.html');
});
afterAll(() => stage?.close());

/** Walks with the tab key until the focus is on what `selector` names, as a person without a mouse does. */
async function tabTo(selector: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`the tab key never reaches ${selector}`);
}

async function press(selector: string): Promise<void> {
  await tabTo(selector);
  await page.keyboard.press('Enter');
}

async function playRound(outcome: string): Promise<void> {
  await press('button.primary');
  await page.waitForSelector('button[data-practice-outcome]:enabled');
  expect(await shownNames()).toEqual([]);
  await press(`button[data-practice-outcome="${outcome}"]`);
  await until(async () => (await shownNames()).length === 2, 'both names after the vote');
}

/** The names a person can read on the page. */
function shownNames(): Promise<readonly string[]> {
  return page.$$eval('[data-practice-name]', (places) =>
    places
      .filter((place) => place.checkVisibility({ visibilityProperty: true }))
      .map((place) => place.textContent ?? '')
      .filter((name) => name !== ''),
  );
}

test('a newcomer goes from the first page to three practice votes by keyboard alone', async () => {
  await page.waitForSelector('.welcome-arenas li');
  await press('a.primary');
  await page.waitForSelector('[data-practice]');

  await playRound('a');
  await press('.practice-ways button.primary');
  await playRound('tie');
  await press('.practice-ways button.primary');
  await playRound('a');

  const votes = await stage.votes(3);
  expect(votes.map(({ arena, outcome, verdict }) => [arena, outcome, verdict.state])).toEqual([
    ['practice', 'a', 'counts'],
    ['practice', 'tie', 'void'],
    ['practice', 'a', 'counts'],
  ]);
  expect(votes[1]?.leaks.map(({ side }) => side)).toContain('b');
});

test('practice votes are on their own board and on no other', async () => {
  expect(await readTallies(stage.own, 'practice')).toHaveLength(3);
  expect(await readTallies(stage.own, 'all')).toEqual([]);

  await press('.practice-ways a');

  await page.waitForSelector('.switch a[aria-current]');
  const current = await page.$eval('.switch a[aria-current]', (link) => link.textContent);
  expect(current).toContain('Practice');
});
