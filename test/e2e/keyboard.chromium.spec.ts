import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressBy, tabTo } from '../support/keyboard';
import { catchDownloads, readDownloads, waitForText } from '../support/pages/data-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

// Everything a newcomer does, in order and without a mouse. Nothing here clicks.
const folder = mkdtempSync(join(tmpdir(), 'blind-ballot-keys-'));
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.browser.openExtensionPage('welcome.html');
  await page.bringToFront();
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('first run: from the first page to a practice vote', async () => {
  await page.waitForSelector('.welcome-arenas li');
  await pressBy(page, 'a.primary');
  await page.waitForSelector('[data-practice]');
  await pressBy(page, 'button.primary');
  await page.waitForSelector('button[data-practice-outcome]:enabled');
  await pressBy(page, 'button[data-practice-outcome="a"]');

  const [vote] = await stage.votes(1);
  expect([vote?.arena, vote?.outcome]).toEqual(['practice', 'a']);
});

test('the vote is on the leaderboard of practice, a link away', async () => {
  // Three rounds; the second leaks.
  for (const [round, outcome] of ['b', 'a'].entries()) {
    await pressBy(page, '.practice-ways button.primary');
    await pressBy(page, 'button.primary');
    await page.waitForSelector('button[data-practice-outcome]:enabled');
    await pressBy(page, `button[data-practice-outcome="${outcome}"]`);
    await stage.votes(round + 2);
  }
  await pressBy(page, '.practice-ways a');

  await page.waitForSelector('.switch a[aria-current]');
  expect(await page.$eval('.switch a[aria-current]', (link) => link.textContent)).toContain('Practice');
});

test('undo and its undo: in the list of votes', async () => {
  await pressBy(page, '.dashboard-views a', 'Votes');
  await page.waitForSelector('.vote');
  const withdrawn = async () => (await stage.votes(3)).filter(({ isWithdrawn }) => isWithdrawn).length;

  await pressBy(page, '.vote-buttons button', 'Undo');
  await until(async () => (await withdrawn()) === 1, 'the withdrawal');
  await until(async () => (await focusedText()) === 'Restore', 'the focus on the way back');
  await page.keyboard.press('Enter');

  await until(async () => (await withdrawn()) === 0, 'the vote back again');
});

test('review: a leak is dismissed by a key, and the next one has the focus', async () => {
  await pressBy(page, '.dashboard-views a', 'Leaks');
  await page.waitForSelector('[data-leak]');

  await tabTo(page, '[data-leak] button');
  await page.keyboard.press('d');

  const leaky = async () => (await stage.votes(3)).find(({ leaks }) => leaks.length > 0);
  await until(async () => Object.values((await leaky())?.reviews ?? {}).includes('dismissed'), 'the review');
});

test('export: a backup is downloaded', async () => {
  await pressBy(page, '.dashboard-views a', 'Data');
  await page.waitForSelector('.data-panels');
  await page.evaluate(catchDownloads);

  await pressBy(page, '.data-panels button', 'Download a backup');

  await until(async () => (await readDownloads(page)).count === 1, 'the backup');
  // Nothing else can be begun until it is said to be done.
  await page.waitForFunction(() => document.querySelector('input[type=file]:enabled') !== null);
});

test('import: a file is chosen, looked at and taken in', async () => {
  const path = join(folder, 'battles.json');
  const battle = { model_a: 'ada-1', model_b: 'bob-2', winner: 'model_a', tstamp: 1_700_000_000 };
  writeFileSync(path, JSON.stringify([{ question_id: 'q1', ...battle }]));

  await tabTo(page, 'input[type=file]');
  const choosing = page.waitForFileChooser();
  await page.evaluate(() => new Promise(requestAnimationFrame)); // Until the driver stands in for the dialog.
  await page.keyboard.press('Enter');
  await (await choosing).accept([path]);
  await waitForText(page, /New\s+1/);
  await pressBy(page, 'button', 'Import');

  await waitForText(page, '1 new, 0 were there already');
  expect((await stage.votes(4)).filter(({ mode }) => mode === 'imported')).toHaveLength(1);
});
