import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, openBattleTab, vote, waitForReplies } from '../live/fastchat-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let settings: Page;

beforeAll(async () => {
  stage = await openStage();
  settings = await stage.browser.openExtensionPage('dashboard.html#settings');
});
afterAll(() => stage?.close());

/** The replica on an address that no adapter knows, as of somebody's own server. */
function ownAddress(): URL {
  const url = new URL(stage.addressOf('fastchat'));
  url.hostname = '127.0.0.1';
  return url;
}

async function said(words: string): Promise<void> {
  await until(() => settings.evaluate((part) => document.body.innerText.includes(part), words), words);
}

test('a FastChat of the user’s own is recognised by its page when its address is added', async () => {
  await settings.bringToFront();
  await settings.type('[name="address"]', ownAddress().origin);
  await settings.click('.settings-form [type="submit"]');

  await said('Added: it is read like FastChat arena.');
  await said('read like FastChat arena');
});

test('a vote there is recorded under its own host', async () => {
  const page = await stage.browser.openPage('about:blank');
  await openBattleTab(page, ownAddress().href);
  await ask(page, 'How deep is the sea?');
  await waitForReplies(page);
  await vote(page, 'a');

  const [recorded] = await stage.votes(1);
  const [served] = stage.served;
  expect(recorded).toMatchObject({
    arena: 'fastchat',
    host: ownAddress().host,
    outcome: 'a',
    models: served?.models,
    blind: { veiled: true },
    confirmedBy: 'traffic',
  });
  await page.close();
});
