import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '@/domain/leaks/finding';
import { aFinding, anId, aTurn, aVote, noonMs } from '../support/builders';
import { launch } from '../support/launch';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const says = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
const record = (number: number, leaks: Finding[] = []) =>
  stage.send('vote.record', {
    vote: aVote({ id: anId(number), battleId: `talk-${number}`, castAtMs: noonMs + number, leaks }),
    turns: [aTurn()],
  });

/** A page that shows something: a heading, and beside it more than the heading. */
async function expectScreen(page: Page): Promise<void> {
  const heading = await until(() => page.$eval('main h1', (h1) => h1.textContent), 'a heading');
  await until(async () => (await says(page)).length > (heading?.length ?? 0) + 10, 'something below it');
  expect(await page.$('.dashboard-views a[aria-current]')).not.toBeNull();
}

describe('an address with what nobody knows', () => {
  test.each([
    '#elsewhere',
    '#leaderboard/none?sort=%FF&method=magic&from=tomorrow',
    '#votes?outcome=c&standing=x&model=',
    '#votes/not-an-id',
    '#votes/01994d3c-0000-7000-8000-000000000001',
    '#leaks?severity=bad&page=-1',
    '#leaks?page=999',
    '#compare?a=nobody&b=nobody',
    '#insights?arena=nowhere&from=2026-99-99',
    '#data/x/y/z',
    '#%E0%A4%A',
  ])('%s leads to a screen with a way on', async (hash) => {
    const page = await stage.browser.openExtensionPage(`dashboard.html${hash}`);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));

    await expectScreen(page);

    expect(errors).toEqual([]);
    await page.close();
  });
});

test('two dashboards both show votes as they arrive', async () => {
  const list = await stage.browser.openExtensionPage('dashboard.html#votes');
  const board = await stage.browser.openExtensionPage('dashboard.html#leaderboard');
  await list.waitForSelector('.empty-state');

  for (let number = 1; number <= 12; number++) await record(number);

  await until(async () => (await says(list)).includes('12 of 12'), 'the votes in one');
  await until(async () => (await says(board)).includes('With 12 votes'), 'the ranking in the other');
  await list.close();
  await board.close();
});

test('the page of a vote that is erased meanwhile says so, and leads to the others', async () => {
  const page = await stage.browser.openExtensionPage(`dashboard.html#votes/${anId(1)}`);
  await page.waitForSelector('.turn');

  await stage.send('journal.erase', { depth: 'votes', scope: { voteIds: [anId(1)] } });

  await page.waitForSelector('.empty-state');
  expect(await page.$('main a[href="#votes"]')).not.toBeNull();
  await page.close();
});

/** Reading works while the page opens, and no longer once `globalThis.fail` is set: as a disk that dies. */
function failWhenTold(): void {
  for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor', 'getAllKeys'] as const) {
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const whole = prototype[name] as (...all: unknown[]) => IDBRequest;
      Object.assign(prototype, {
        [name](this: IDBObjectStore, ...all: unknown[]) {
          if ('fail' in globalThis) throw new DOMException('The disk is gone.', 'UnknownError');
          return whole.apply(this, all);
        },
      });
    }
  }
}

test.each([
  ['leaderboard', 101],
  ['votes', 102],
  ['leaks', 103],
  ['models', 104],
  ['insights', 105],
] as const)('when storage fails half-way, %s says so and offers to try again', async (view, number) => {
  const page = await stage.browser.openExtensionPage(`dashboard.html#${view}`, failWhenTold);
  await expectScreen(page);

  await page.evaluate(() => Object.assign(globalThis, { fail: true }));
  // Each view reads anew: the vote has a leak, too.
  await record(number, [aFinding()]);

  await page.waitForSelector('.error-notice button');
  expect(await says(page)).toContain('UnknownError');
  await page.close();
});

test('in a language that nobody speaks the screens are English', async () => {
  const browser = await launch('chromium', { language: 'tlh' });
  const page = await browser.openExtensionPage('dashboard.html');

  await until(() => page.$eval('main h1', (h1) => h1.textContent === 'Leaderboard'), 'the English heading');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await browser.close();
});
