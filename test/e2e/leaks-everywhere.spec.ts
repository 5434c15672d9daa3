import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StandingVote } from '@/domain/journal/project-vote';
import { type ArenaServer, openArenaServer } from '../fixtures/server/open-arena-server';
import { type ReplicaKind, replicaKinds } from '../fixtures/server/replica/replica-kinds';
import { readTallies, readVotes } from '../support/journal';
import { ask } from '../support/kept';
import { launch, type TestBrowser } from '../support/launch';
import { ReplicaTab } from '../support/replicas/replica-tab';
import { until } from '../support/until';

// One kind of page of each arena, or all of them with E2E_ALL=1. Pages whose replies are no words have nothing to give away.
const speaking = replicaKinds.filter(({ states }) => states.reply === undefined);
const kinds =
  process.env.E2E_ALL === '1'
    ? speaking
    : speaking.filter((kind) => speaking.find(isSameArena(kind)) === kind);

function isSameArena({ states }: ReplicaKind) {
  return (other: ReplicaKind) => other.states.adapter === states.adapter;
}

let arenas: ArenaServer;
let browser: TestBrowser;
let own: Page;

beforeAll(async () => {
  arenas = await openArenaServer();
  browser = await launch(process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium');
  own = await browser.openExtensionPage('popup.html');
});
afterAll(async () => {
  await browser?.close();
  await arenas?.close();
});

/** Waits until the tab says that the reply of side b, and no other, gives itself away. */
async function expectFlag(tab: ReplicaTab): Promise<void> {
  await until(async () => {
    const status = await tab.status();
    return status?.kind === 'watching' && status.leaks.b === 'void' && status.leaks.a === 'none';
  }, 'the flag before the vote');
}

/** The vote on a battle in which side b gave itself away at its thirtieth word. */
async function voteOnLeak(kind: ReplicaKind): Promise<StandingVote> {
  const known = new Set((await readVotes(own)).map(({ id }) => id));
  const tab = await ReplicaTab.open(() => browser.openPage(arenas.replicaAddress(kind)), own);
  await tab.start({ leak: 'b' });
  await tab.ask('Tell me something nice.');
  await expectFlag(tab);
  await tab.vote('a');
  const vote = await until(
    async () => (await readVotes(own)).find(({ id }) => !known.has(id)),
    'the vote in the database',
  );
  await tab.page.close();
  return vote;
}

/** What still speaks against the vote once its leak no longer does; undefined as long as it does. */
async function reasonsWithoutLeak({ id }: StandingVote): Promise<readonly string[] | undefined> {
  const verdict = (await readVotes(own)).find((vote) => vote.id === id)?.verdict;
  const reasons = verdict !== undefined && 'reasons' in verdict ? verdict.reasons : [];
  return reasons.includes('leak-in-reply') ? undefined : reasons;
}

async function countingVotes(): Promise<number> {
  const tallies = await readTallies(own, 'counting');
  return tallies.length;
}

async function dismiss({ id, leaks }: StandingVote): Promise<void> {
  for (const leak of leaks.keys())
    await ask(own, { name: 'leak.review', payload: { voteId: id, leak, review: 'dismissed' } });
}

test.each(kinds.map((kind) => [kind.states.title, kind] as const))(
  'on %s a reply that names itself is flagged before the vote, voids it, and counts again once dismissed',
  { timeout: 60_000 },
  async (_, kind) => {
    const before = await countingVotes();

    const vote = await voteOnLeak(kind);

    expect(vote.verdict).toMatchObject({ state: 'void', reasons: expect.arrayContaining(['leak-in-reply']) });
    expect(vote.leaks.find(({ severity }) => severity === 'void')).toMatchObject({
      side: 'b',
      quote: expect.stringContaining('I am Claude'),
    });
    expect(await countingVotes()).toBe(before);

    await dismiss(vote);

    const others = await until(() => reasonsWithoutLeak(vote), 'the verdict without the leak');
    // Where the page itself names the models, the vote stays void for that.
    if (others.length === 0)
      await until(async () => (await countingVotes()) > before, 'the vote on the board');
  },
);
