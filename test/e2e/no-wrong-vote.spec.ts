import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparable } from '../support/comparable';
import { readKeptKeys, readTabStatuses } from '../support/kept';
import { askArenaAi, clickSomeVoteButton, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function voteOn(query: string): Promise<void> {
  page = await stage.openArena('arena-ai', query);
  await askArenaAi(page, `a question with ${query}`);
  await voteArenaAi(page, 'a');
}

/** Waits until some tab says so, then closes the page. */
async function expectStatus(expected: object): Promise<void> {
  const isSaid = async () => (await readTabStatuses(stage.own)).some((status) => contains(status, expected));
  await until(isSaid, `the status ${JSON.stringify(expected)}`);
  await page.close();
}

function contains(status: object, expected: object): boolean {
  return Object.entries(expected).every(([key, value]) => status[key as keyof typeof status] === value);
}

/** The journal holds what the arena received, vote for vote. */
async function expectAgreement(): Promise<void> {
  const votes = await stage.votes(stage.served.length);
  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
}

test('a transcript that is mounted anew between click and reveal loses nothing', async () => {
  await voteOn('remount=1');

  await expectAgreement();
  await page.close();
});

test('a reload between click and reveal loses nothing', async () => {
  await voteOn('reveal=slow');
  await until(async () => (await readKeptKeys(stage.own, 'pending:')).length === 1, 'the kept click');
  await page.reload();

  await expectAgreement();
  expect(await readKeptKeys(stage.own, 'pending:')).toEqual([]);
  await page.close();
});

test('a second tab on the same conversation adds nothing', async () => {
  page = await stage.openArena('arena-ai', 'reveal=slow');
  await askArenaAi(page, 'seen in two tabs');
  const other = await stage.browser.openPage(page.url());
  await page.bringToFront();
  await voteArenaAi(page, 'b');

  await expectAgreement();
  await other.bringToFront();
  await other.reload();
  await until(() => other.evaluate(() => document.querySelector('.pair') !== null), 'the transcript');
  await expectAgreement();
  await other.close();
  await page.close();
});

test('a click that only opened a dialog is no vote, and the click after it is', async () => {
  page = await stage.openArena('arena-ai', 'login=1');
  await askArenaAi(page, 'who are you to ask');
  await voteArenaAi(page, 'a');
  await page.keyboard.press('Escape');

  await expectStatus({ kind: 'not-recorded', reason: 'no-reveal' });
  await expectAgreement();
});

test.each([
  ['none', 'no-reveal'],
  ['one', 'one-name-only'],
  ['placeholder', 'no-reveal'],
])('a reveal of %s is not recorded, and the reason is said', async (reveal, reason) => {
  const before = (await stage.votes(0)).length;

  await voteOn(`reveal=${reveal}`);

  await expectStatus({ kind: 'not-recorded', reason });
  expect(await stage.votes(0)).toHaveLength(before);
});

test('on an unknown layout nothing is recorded, the veil stays, and what was not found is said', async () => {
  const before = (await stage.votes(0)).length;
  page = await stage.openArena('arena-ai', 'layout=unknown');
  await page.type('textarea', 'a question');
  await page.keyboard.press('Enter');
  await clickSomeVoteButton(page);

  await until(
    async () => (await readTabStatuses(stage.own)).some(({ kind }) => kind === 'unreadable'),
    'the status',
  );
  expect(await stage.votes(0)).toHaveLength(before);
  expect(await page.$eval('blind-ballot', (element) => element.getAttribute('data-veil'))).toBeNull();
  await page.close();
});
