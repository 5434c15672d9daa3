import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slipMs } from '@/domain/battle/advance';
import { comparable } from '../support/comparable';
import { readKeptKeys, readTabStatuses } from '../support/kept';
import { askArenaAi, clickSomeVoteButton, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let page: Page;
/** How many votes the arena has received so far. */
let agreed = 0;

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

/** Once one more vote has arrived at the arena, the journal holds what the arena received, vote for vote. */
async function expectOneMore(): Promise<void> {
  agreed += 1;
  await until(() => stage.served.length === agreed, 'the vote at the arena');
  await expectAgreement();
}

async function expectAgreement(): Promise<void> {
  const votes = await stage.votes(agreed);
  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
}

test('a transcript that is mounted anew between click and reveal loses nothing', async () => {
  await voteOn('remount=1');

  await expectOneMore();
  await page.close();
});

test('a reload between click and reveal loses nothing', async () => {
  await voteOn('reveal=slow');
  await until(async () => (await readKeptKeys(stage.own, 'pending:')).length === 1, 'the kept click');
  await page.reload();

  await expectOneMore();
  expect(await readKeptKeys(stage.own, 'pending:')).toEqual([]);
  await page.close();
});

test('a second tab on the same conversation adds nothing', async () => {
  page = await stage.openArena('arena-ai', 'reveal=slow');
  await askArenaAi(page, 'seen in two tabs');
  const other = await stage.browser.openPage(page.url());
  await page.bringToFront();
  await voteArenaAi(page, 'b');

  await expectOneMore();
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
  // By the rules a second click counts as another answer only after this long; before, it is a slip of the hand.
  await new Promise((resolve) => setTimeout(resolve, slipMs + 100));
  await voteArenaAi(page, 'b');

  await expectOneMore();
  expect(stage.served.at(-1)?.outcome).toBe('b');
  expect(await readKeptKeys(stage.own, 'pending:')).toEqual([]);
  await page.close();
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
