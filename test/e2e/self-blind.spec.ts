import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StandingVote } from '../../domain/journal/project-vote';
import type { Outcome } from '../../domain/outcome';
import type { PerSide } from '../../domain/side';
import type { TabStatus } from '../../messaging/protocol';
import { type ArenaServer, openArenaServer } from '../fixtures/server/open-arena-server';
import { replicaKinds } from '../fixtures/server/replica/replica-kinds';
import { readTallies, readVotes } from '../support/journal';
import { keepLocal, readTabStatuses } from '../support/kept';
import { launch, type TestBrowser } from '../support/launch';
import { askArenaAi } from '../support/pages/arena-ai-page';
import { pressChip } from '../support/pages/chip';
import {
  firstSide,
  type PairFrames,
  preferFirst,
  readControls,
  type SelfBlindSite,
  takePairFrames,
  watchPair,
  watchPairOnLoad,
} from '../support/pages/self-blind-page';
import { until } from '../support/until';

let arenas: ArenaServer;
let browser: TestBrowser;
let own: Page;

beforeAll(async () => {
  arenas = await openArenaServer({ switches: 'speed=80' });
  browser = await launch(process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium');
  own = await browser.openExtensionPage('popup.html');
  await keepLocal(own, { blindness: { selfBlind: true } });
});
afterAll(async () => {
  await browser?.close();
  await arenas?.close();
});

/** A vote as the arena received it. */
interface Received {
  readonly outcome: Outcome;
  readonly models: PerSide<string>;
}

interface Scene extends SelfBlindSite {
  /** Opens a page with two chosen models and no prompt yet. */
  open(): Promise<Page>;
  /** Sends a prompt and waits for both replies. */
  ask(page: Page): Promise<void>;
  /** What the voter may not read. */
  readonly names: readonly string[];
  received(): readonly Received[];
  /** The choice of models, where it can be seen before there is a pair. */
  readonly choice?: string;
  /** Whether the words of the controls are ours. */
  readonly hasWords: boolean;
}

const arenaAi = (layout: 'wide' | 'carousel'): Scene => ({
  side: '.bg-surface-primary',
  control: (side) => ({ selector: '.vote-area button', says: `${side.toUpperCase()} is better` }),
  open: () => browser.openPage(`${arenas.named.arenaAi}?mode=side-by-side&layout=${layout}`),
  ask: (page) => askArenaAi(page, 'How deep is the sea?'),
  names: ['meadow', 'harbor', 'quartz'],
  received: () => arenas.log.filter(({ arena }) => arena === 'arena-ai'),
  hasWords: true,
});

const fastchat: Scene = {
  side: '[id="share-region-named"] [id="chatbot"]:has([data-testid="user"])',
  control: (side) => ({ selector: 'button.lg', says: `${side.toUpperCase()} is better` }),
  open: () => browser.openPage(`${arenas.named.fastchat}?mode=side-by-side`),
  async ask(page) {
    const box = await until(() => shownBox(page), 'the box');
    await box.type('How deep is the sea?');
    await page.keyboard.press('Enter');
    await until(async () => (await readControls(page, fastchat)).length === 2, 'the vote buttons');
    // They flash for a while.
    await new Promise((resolve) => setTimeout(resolve, 1500));
  },
  choice: '[id="share-region-named"] input[role="listbox"]',
  names: ['meadow', 'harbor', 'quartz', 'Model A', 'Model B'],
  received: () => arenas.log.filter(({ arena }) => arena === 'fastchat'),
  hasWords: true,
};

async function shownBox(page: Page) {
  for (const box of await page.$$('[id="input_box"] textarea')) if (await box.isVisible()) return box;
  return undefined;
}

/** Has the script of a replica's page do something. */
function callReplica(page: Page, act: 'start' | 'ask' | 'release', what?: unknown): Promise<void> {
  return page.evaluate(
    async (name, given) => {
      const { replica } = globalThis as unknown as {
        replica: Record<string, (given: unknown) => Promise<unknown>>;
      };
      await replica[name]?.(given);
    },
    act,
    what,
  );
}

const webui = replicaKinds.find(({ states }) => states.title === 'Open WebUI 0.12');
const openWebui: Scene = {
  side: '[id^="message-"]:has(.chat-assistant)',
  control: (side) => ({
    selector: `.snap-center:nth-child(${side === 'a' ? 1 : 2}) .buttons button:nth-child(2)`,
  }),
  async open() {
    if (webui === undefined) throw new Error('no replica of Open WebUI');
    const page = await browser.openPage(arenas.replicaAddress(webui));
    await page.addStyleTag({ content: '.snap-x { display: flex } .snap-x > * { flex: 1 }' });
    await callReplica(page, 'start', { isNamedMode: true, held: 'replies' });
    return page;
  },
  // The replies stay unfinished until the page was read: a real one takes longer than two readings.
  async ask(page) {
    void callReplica(page, 'ask', 'How deep is the sea?');
    await until(isWatching, 'the pair');
    await callReplica(page, 'release');
    await until(async () => (await readControls(page, openWebui)).length === 2, 'the thumbs');
  },
  names: ['meadow/', 'harbor/'],
  received: () => arenas.replicaVotes,
  hasWords: false,
};

const scenes: Readonly<Record<string, Scene>> = {
  'arena.ai, wide': arenaAi('wide'),
  'arena.ai, carousel': arenaAi('carousel'),
  FastChat: fastchat,
  'Open WebUI': openWebui,
};

const isWatching = async () =>
  (await readTabStatuses(own)).some(
    (status) => status.kind === 'watching' && status.selfBlind === true && status.turn === 1,
  );

async function newestStatus(kind: TabStatus['kind']): Promise<TabStatus> {
  return until(
    async () => (await readTabStatuses(own)).find((status) => status.kind === kind),
    `a page that is ${kind}`,
  );
}

/** Plays one battle and votes for what stands first; says which side that was. */
async function play(scene: Scene): Promise<{ readonly first: 'a' | 'b'; readonly vote: StandingVote }> {
  const before = (await readVotes(own)).length;
  const page = await scene.open();
  await until(async () => (await newestStatus('watching')).kind === 'watching', 'a page that is ready');
  if (scene.choice !== undefined) expect(await firstSide(page, { ...scene, side: scene.choice })).toBe('a');
  await watchPair(page, scene, scene.names);
  await scene.ask(page);
  await until(isWatching, 'the word that the pair is hidden');
  const first = await firstSide(page, scene);
  const words = await readControls(page, scene);
  const hidden = await takePairFrames(page);
  await preferFirst(page, scene, first);
  const votes = await until(async () => {
    const all = await readVotes(own);
    return all.length > before ? all : undefined;
  }, 'the vote in the journal');
  await until(async () => (await takePairFrames(page)).named > 0, 'the names');
  await page.close();

  expect(hidden.frames).toBeGreaterThan(5);
  expect(hidden).toMatchObject({ named: 0, orders: [first] });
  if (scene.hasWords) expect(words).toEqual(['1 is better', '2 is better']);
  const vote = votes.at(-1);
  if (vote === undefined) throw new Error('no vote');
  return { first, vote };
}

test.each(Object.keys(scenes))(
  'a chosen pair on %s is nameless until the vote, and the vote is for what stood there',
  { timeout: 240_000 },
  async (name) => {
    const scene = scenes[name];
    if (scene === undefined) throw new Error('no scene');
    const seen = new Set<string>();
    for (let tries = 0; tries < 14 && seen.size < 2; tries++) {
      const { first, vote } = await play(scene);
      const received = scene.received().at(-1);
      seen.add(first);

      expect(vote).toMatchObject({
        mode: 'self-blind',
        swapped: first === 'b',
        outcome: first,
        models: received?.models,
        verdict: { state: 'counts', reasons: [] },
        blind: { exposedBy: [] },
      });
      expect(received?.outcome).toBe(first);
    }
    expect([...seen].sort()).toEqual(['a', 'b']);
  },
);

test('a pair that is loaded anew is hidden from the first frame, in the order it had', async () => {
  const scene = arenaAi('wide');
  const seen = new Set<string>();
  for (let tries = 0; tries < 14 && seen.size < 2; tries++) {
    const page = await scene.open();
    await scene.ask(page);
    await until(isWatching, 'the pair');
    const first = await firstSide(page, scene);
    seen.add(first);
    await watchPairOnLoad(page, scene, scene.names);
    await page.reload();
    await until(isWatching, 'the pair after the reload');
    const looks: PairFrames[] = [];
    // Replies are covered at first, until the names to look for in them are ready.
    await until(async () => {
      looks.push(await takePairFrames(page));
      return looks.reduce((sum, { frames }) => sum + frames, 0) > 10;
    }, 'the replies after the reload');
    const before = (await readVotes(own)).length;
    await preferFirst(page, scene, first);
    const votes = await until(async () => {
      const all = await readVotes(own);
      return all.length > before ? all : undefined;
    }, 'the vote');
    await page.close();

    expect(looks.map(({ named }) => named)).toEqual(looks.map(() => 0));
    expect(new Set(looks.flatMap(({ orders }) => orders))).toEqual(new Set([first]));
    expect(votes.at(-1)).toMatchObject({ mode: 'self-blind', outcome: first, swapped: first === 'b' });
  }
});

test('names that the voter asks for make the vote one side by side, also after a reload', async () => {
  const scene = arenaAi('wide');
  const page = await scene.open();
  await scene.ask(page);
  await until(isWatching, 'the pair');
  await pressChip(page);
  await newestStatus('named');
  await page.reload();
  await newestStatus('named');
  const before = (await readVotes(own)).length;
  await page.bringToFront();
  await preferFirst(page, scene, 'a');
  const votes = await until(async () => {
    const all = await readVotes(own);
    return all.length > before ? all : undefined;
  }, 'the vote');
  await page.close();

  expect(votes.at(-1)).toMatchObject({
    mode: 'side-by-side',
    verdict: { state: 'void', reasons: ['names-visible'] },
  });
});

test('self-blinded votes stand on a board of their own', async () => {
  const votes = (await readVotes(own)).filter(({ mode }) => mode === 'self-blind');
  const countOn = async (board: 'self-blind' | 'counting' | 'blind') =>
    (await readTallies(own, board)).reduce(
      (sum, { winsA, winsB, ties, bothBad }) => sum + winsA + winsB + ties + bothBad,
      0,
    );

  expect(votes.length).toBeGreaterThan(0);
  expect(await countOn('self-blind')).toBe(votes.length);
  expect([await countOn('counting'), await countOn('blind')]).toEqual([0, 0]);

  const board = await browser.openExtensionPage('dashboard.html#leaderboard/self-blind');
  await until(
    () => board.evaluate(() => /meadow/.test(document.querySelector('table')?.textContent ?? '')),
    'the models on the board',
  );
  await board.close();
});
