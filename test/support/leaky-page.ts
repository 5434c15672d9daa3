import type { Page } from 'puppeteer-core';
import { ask, openBattleTab, waitForReplies } from '../live/fastchat-page';
import { askArenaAi } from './pages/arena-ai-page';
import type { Stage } from './stage';

// The pair and the prompt decide the replies; the claim stands in the open in both arenas.
const leaking = 'models=meadow-3-pro,harbor-70b-instruct&leak=5&leakSide=b&leakAs=claude';

/** Pages with two complete replies, of which B's says that it is Claude, made by Anthropic. */
export const leakyPages: Readonly<Record<string, (stage: Stage) => Promise<Page>>> = {
  async 'arena-ai'(stage) {
    const page = await stage.openArena('arena-ai', leaking);
    await askArenaAi(page, 'Tell me something nice.');
    return page;
  },
  async fastchat(stage) {
    const page = await stage.browser.openPage('about:blank');
    await openBattleTab(page, stage.addressOf('fastchat', leaking));
    await ask(page, 'Tell me something nice.');
    await waitForReplies(page);
    return page;
  },
};
