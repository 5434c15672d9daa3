import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, openBattleTab, vote, waitForReplies } from '../live/fastchat-page';
import { comparable } from '../support/comparable';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let arena: Page;

beforeAll(async () => {
  stage = await openStage();
  arena = await stage.browser.openPage('about:blank');
});
afterAll(() => stage?.close());

async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

async function popupSaying(words: readonly string[]): Promise<Page> {
  const popup = await stage.browser.openExtensionPage('popup.html');
  await until(
    async () => {
      const said = await textOf(popup);
      return words.every((word) => said.includes(word));
    },
    `a popup that says ${words.join(', ')}`,
  );
  return popup;
}

test('a vote on a FastChat arena reaches the popup and the leaderboard', async () => {
  await openBattleTab(arena, stage.addressOf('fastchat'));
  await ask(arena, 'How deep is the sea?');
  await waitForReplies(arena);

  await vote(arena, 'bothBad');

  const [recorded] = await stage.votes(1);
  const [served] = stage.served;
  if (recorded === undefined || served === undefined) throw new Error('no vote');
  expect(facts(recorded)).toEqual(facts(served));
  const popup = await popupSaying([served.models.a, served.models.b, 'Both bad']);
  await popup.close();
});

test('a vote that is undone in the popup leaves the leaderboard and can be restored', async () => {
  const popup = await popupSaying(['Undo']);
  await popup.bringToFront();
  const press = async (label: string) => {
    const find = () => popup.$(`::-p-xpath(//button[normalize-space(.)="${label}"])`);
    await (await until(find, `the button ${label}`)).click();
  };

  await press('Undo');
  await until(async () => (await stage.votes(1))[0]?.isWithdrawn, 'the withdrawal');
  await press('Restore');

  await until(async () => (await stage.votes(1))[0]?.isWithdrawn === false, 'the restoration');
  await popup.close();
});

/** FastChat shows no id of its battles, so ours is left out of the comparison. */
function facts(one: Parameters<typeof comparable>[0]) {
  const { turn, outcome, models } = comparable(one);
  return { turn, outcome, models };
}
