import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparable } from '../support/comparable';
import { readKeptKeys, readTabStatuses } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Makes every write of a context fail, as a full disk does; reading goes on. */
function refuseWrites(): void {
  const refuse = () => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = refuse;
  IDBObjectStore.prototype.put = refuse;
}

test('a vote that finds the disk full is kept in extension storage, and the voter is told', async () => {
  await stage.browser.inBackground(refuseWrites);
  const page = await stage.openArena('arena-ai');
  await askArenaAi(page, 'how full is it');
  await voteArenaAi(page, 'a');

  await until(async () => (await readKeptKeys(stage.own, 'outbox:')).length === 1, 'the kept vote');
  await until(
    async () => (await readTabStatuses(stage.own)).some(({ kind }) => kind === 'spooled'),
    'the chip to say that it waits',
  );
  const popup = await stage.browser.openExtensionPage('popup.html');
  await until(
    () => popup.evaluate(() => document.body.innerText.includes('1 vote is kept safe')),
    'the popup to say so too',
  );
  await popup.close();
  await page.close();
});

test('once there is room the vote is recorded', async () => {
  await stage.browser.stopBackground();
  // Any message starts the background anew; a page that is read sends one.
  const page = await stage.openArena('arena-ai');

  const votes = await stage.votes(1);

  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
  await until(async () => (await readKeptKeys(stage.own, 'outbox:')).length === 0, 'an empty outbox');
  await page.close();
});
