import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabStatus } from '@/messaging/protocol';
import { ask, openBattleTab, vote, waitForReplies } from '../live/fastchat-page';
import { readTallies } from '../support/journal';
import { readTabStatuses } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

// The pair and the prompt decide the reply; in this one the claim at word 30 stands in the open, not in a quotation.
const leaking = 'models=meadow-3-pro,harbor-70b-instruct&leak=30&leakSide=b&leakAs=claude';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

function isFlagged(status: TabStatus): boolean {
  return status.kind === 'watching' && status.leaks.b === 'void' && status.leaks.a === 'none';
}

async function expectFlag(): Promise<void> {
  await until(async () => (await readTabStatuses(stage.own)).some(isFlagged), 'the flag before the vote');
}

const arenas: Record<string, () => Promise<Page>> = {
  'arena.ai': async () => {
    const page = await stage.openArena('arena-ai', leaking);
    await askArenaAi(page, 'Tell me something nice.');
    await expectFlag();
    await voteArenaAi(page, 'a');
    return page;
  },
  FastChat: async () => {
    const page = await stage.browser.openPage('about:blank');
    await openBattleTab(page, stage.addressOf('fastchat', leaking));
    await ask(page, 'Tell me something nice.');
    await waitForReplies(page);
    await expectFlag();
    await vote(page, 'a');
    return page;
  },
};

test.each(Object.keys(arenas))(
  'a reply on %s that gives itself away is flagged before the vote and voids it',
  async (arena) => {
    const before = stage.served.length;
    const page = await arenas[arena]?.();

    const recorded = (await stage.votes(before + 1)).at(-1);

    expect(recorded?.verdict).toMatchObject({ state: 'void', reasons: ['leak-in-reply'] });
    expect(recorded?.leaks.find(({ severity }) => severity === 'void')).toMatchObject({
      side: 'b',
      quote: expect.stringContaining('Claude'),
    });
    await page?.close();
  },
);

test('a void vote is off the board of votes that count until its leak is dismissed', async () => {
  const votes = await stage.votes(2);
  expect(await readTallies(stage.own, 'counting')).toEqual([]);

  for (const { id, leaks } of votes) {
    for (const leak of leaks.keys())
      await stage.send('leak.review', { voteId: id, leak, review: 'dismissed' });
  }

  await until(async () => (await readTallies(stage.own, 'counting')).length > 0, 'the tallies');
  expect((await stage.votes(2)).map(({ verdict }) => verdict.state)).toEqual(['counts', 'counts']);
});
