import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, openBattleTab, vote, waitForReplies } from '../live/fastchat-page';
import { readTabStatuses } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let page: Page;
/** How many votes the database held when the page was opened. */
let before: number;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function openFastchat(query: string): Promise<void> {
  before = (await stage.votes(0)).length;
  page = await stage.browser.openPage('about:blank');
  await openBattleTab(page, stage.addressOf('fastchat', query));
  await ask(page, 'How deep is the sea?');
  await waitForReplies(page);
}

async function openArenaAi(query: string): Promise<void> {
  before = (await stage.votes(0)).length;
  page = await stage.openArena('arena-ai', query);
  await askArenaAi(page, 'How deep is the sea?');
}

/** The vote just clicked. What the arena has received says nothing yet: the request may still be on its way. */
async function newestVote() {
  const vote = (await stage.votes(before + 1)).at(-1);
  await page.close();
  return vote;
}

async function expectStatus(expected: object): Promise<void> {
  const isSaid = async () =>
    (await readTabStatuses(stage.own)).some((status) => JSON.stringify(status) === JSON.stringify(expected));
  await until(isSaid, `the status ${JSON.stringify(expected)}`);
  await page.close();
}

describe('on arena.ai', () => {
  test('a vote is confirmed by its request', async () => {
    await openArenaAi('');
    await voteArenaAi(page, 'tie');

    expect(await newestVote()).toMatchObject({
      outcome: 'tie',
      confirmedBy: 'traffic',
      blind: { exposedBy: [] },
    });
  });

  test.each(['traffic', 'attribute'])('names in the %s mark the vote', async (expose) => {
    await openArenaAi(`expose=${expose}`);
    await voteArenaAi(page, 'a');

    expect(await newestVote()).toMatchObject({
      blind: { exposedBy: ['page-exposed'] },
      verdict: { state: 'suspect', reasons: ['page-exposed'] },
    });
  });

  test('names in a stored conversation mark the vote', async () => {
    await openArenaAi('expose=evaluation');
    await page.reload();
    await until(() => page.evaluate(() => document.querySelector('.pair') !== null), 'the transcript');
    await voteArenaAi(page, 'a');

    const vote = await newestVote();
    expect(vote?.blind.exposedBy).toContain('page-exposed');
  });

  test('a vote that is refused is told of at once', async () => {
    await openArenaAi('fail=vote');
    await voteArenaAi(page, 'a');

    await expectStatus({ kind: 'not-recorded', reason: 'vote-refused' });
    expect(await stage.votes(0)).toHaveLength(before);
  });
});

describe('on FastChat', () => {
  test('a vote is confirmed by its request', async () => {
    await openFastchat('');
    await vote(page, 'b');

    expect(await newestVote()).toMatchObject({
      outcome: 'b',
      confirmedBy: 'traffic',
      blind: { exposedBy: [] },
    });
  });

  test('names in a component that is not shown mark the vote', async () => {
    await openFastchat('expose=traffic');
    await vote(page, 'a');

    expect(await newestVote()).toMatchObject({ blind: { exposedBy: ['page-exposed'] } });
  });

  test('a vote that is refused is told of at once', async () => {
    await openFastchat('fail=vote');
    const button = await page.$$('button').then(async (all) => {
      for (const one of all) {
        const words = await one.evaluate((element) => element.textContent ?? '');
        if (words.includes('A is better') && (await one.isVisible())) return one;
      }
      return undefined;
    });
    await button?.click();

    await expectStatus({ kind: 'not-recorded', reason: 'vote-refused' });
  });
});
