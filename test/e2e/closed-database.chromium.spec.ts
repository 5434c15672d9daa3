import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparable } from '../support/comparable';
import { readKeptKeys } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Makes every attempt of a context to open a database fail, as a damaged profile does. */
function refuseDatabases(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
}

test('a vote is kept in extension storage while the database cannot be opened, and the popup says so', async () => {
  await stage.browser.inBackground(refuseDatabases);
  const page = await stage.openArena('arena-ai');
  await askArenaAi(page, 'where does it go');
  await voteArenaAi(page, 'a');
  await until(async () => (await readKeptKeys(stage.own, 'outbox:')).length === 1, 'the kept vote');

  const popup = await stage.browser.openExtensionPage('popup.html', refuseDatabases);
  const said = () => popup.evaluate(() => document.body.innerText);
  await until(async () => (await said()).includes('the database did not open'), 'the error in the popup');
  expect(await said()).toContain('1 vote is kept safe');
  await popup.close();
  await page.close();
});

test('the kept vote is recorded once the database opens again', async () => {
  await stage.browser.stopBackground();
  // Any message starts the background anew; a page that is read sends one.
  const page = await stage.openArena('arena-ai');

  const votes = await stage.votes(1);

  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
  await until(async () => (await readKeptKeys(stage.own, 'outbox:')).length === 0, 'an empty outbox');
  await page.close();
});
