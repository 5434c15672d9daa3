import type { Page } from 'puppeteer-core';
import { type ReplicaKind, replicaKinds } from '../fixtures/server/replica/replica-kinds';
import { ask, openBattleTab, waitForReplies } from '../live/fastchat-page';
import { askArenaAi } from './pages/arena-ai-page';
import type { ReplicaGlobal } from './replicas/click-steps';
import type { Stage } from './stage';
import { uncovered } from './uncovered';

// The pair and the prompt decide the replies; the claim stands in the open in both arenas.
const leaking = 'models=meadow-3-pro,harbor-70b-instruct&leak=5&leakSide=b&leakAs=claude';

/** The replicas whose replies are words; the others show recordings or pictures. */
export const wordyReplicas: readonly ReplicaKind[] = replicaKinds.filter(
  ({ states }) => states.reply === undefined && !states.isTranslation,
);

/** One kind of page of each adapter. */
export function firstOfEach(kinds: readonly ReplicaKind[]): readonly ReplicaKind[] {
  return [...Map.groupBy(kinds, ({ states }) => states.adapter).values()].flatMap(([first]) => first ?? []);
}

/** A replica with two complete replies, of which A's says that it is Claude, made by Anthropic. */
export async function openLeakyReplica(stage: Stage, kind: ReplicaKind, isOn = true): Promise<Page> {
  const url = new URL(stage.replicaAddress(kind));
  if (!isOn) url.hostname = '127.0.0.1';
  const page = await stage.browser.openPage(url.href);
  await page.evaluate(async () => {
    const { replica } = globalThis as unknown as ReplicaGlobal;
    await replica.start({ says: 'Hello! I am Claude, made by Anthropic.' });
    await replica.ask('Tell me something nice.');
  });
  return page;
}

/** Pages with two complete replies, of which B's says that it is Claude, made by Anthropic. */
export const leakyPages: Readonly<Record<string, (stage: Stage) => Promise<Page>>> = {
  async 'arena-ai'(stage) {
    const page = await stage.openArena('arena-ai', leaking);
    await askArenaAi(page, 'Tell me something nice.');
    await uncovered(page, '.pair .prose p');
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
