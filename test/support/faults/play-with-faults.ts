import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { StandingVote } from '../../../domain/journal/project-vote';
import { type ArenaServer, openArenaServer } from '../../fixtures/server/open-arena-server';
import { comparable } from '../comparable';
import { readVotes } from '../journal';
import { readKeptKeys } from '../kept';
import { launch, type TestBrowser } from '../launch';
import { askArenaAi, voteArenaAi } from '../pages/arena-ai-page';
import { checkTables } from '../pages/data-page';
import { until } from '../until';
import { type Fault, type Plan, planOf } from './fault-plan';
import { ShownVotes } from './shown-votes';

/** What came of votes around which things went wrong. */
export interface FaultReport {
  readonly cast: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  /** Votes that the arena took. */
  readonly served: number;
  readonly recorded: number;
  /** Votes of which a page had said that they are recorded. */
  readonly shown: number;
  /** Those of them that are not in the journal: none may be. */
  readonly lost: readonly string[];
  /** Votes in the journal twice, or that the arena never took, or took otherwise: none may be. */
  readonly wrong: readonly string[];
  /** Of the arena's votes those that the journal has not, as the click or its names were cut off before anything was said. */
  readonly cutOff: number;
  /** What the extension's own check says, and in which ways the tables are not what the journal says: none may be. */
  readonly check: { readonly votes: number; readonly differences: readonly string[] };
}

/** Casts votes in a real Chromium while its parts are stopped, closed and killed, then counts what is left. */
export async function playWithFaults(
  votes: number,
  seed: number,
  onVote: (done: number) => void = () => undefined,
): Promise<FaultReport> {
  const arenas = await openArenaServer({ switches: 'speed=2000' });
  const profile = mkdtempSync(join(tmpdir(), 'blind-ballot-faults-'));
  const session = new Session(arenas, profile);
  try {
    await session.open();
    const met: Fault[] = [];
    for (let index = 0; index < votes; index++) {
      const plan = planOf(seed, index);
      met.push(plan.fault);
      await session.vote(index, plan);
      onVote(index + 1);
    }
    return await session.report(votes, met);
  } finally {
    await session.close();
    await arenas.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser that is opened again when it was killed, always with the same profile. */
class Session {
  readonly #arenas: ArenaServer;
  readonly #profile: string;
  readonly #shown = new ShownVotes();
  #browser: TestBrowser | undefined;
  #own: Page | undefined;

  constructor(arenas: ArenaServer, profile: string) {
    this.#arenas = arenas;
    this.#profile = profile;
  }

  async open(): Promise<void> {
    this.#browser = await launch('chromium', { profile: this.#profile });
    this.#own = await this.#browser.openExtensionPage('popup.html');
    void this.#shown.watch(this.#own);
  }

  async close(): Promise<void> {
    this.#shown.stop();
    await this.#browser?.close();
  }

  async vote(index: number, { fault, afterMs, outcome }: Plan): Promise<void> {
    const browser = this.#opened();
    const page = await browser.openPage(this.#arenas.named.arenaAi);
    await askArenaAi(page, `question ${index}`);
    const clicked = voteArenaAi(page, outcome).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await this.#strike(fault, page);
    if (fault === 'browser-killed') return;
    await clicked;
    if (fault === 'tab-closed') return;
    // A person waits for the word that the vote is recorded before going on.
    await until(() => this.#isSettled(), 'the vote in the journal');
    await page.close();
  }

  async #strike(fault: Fault, page: Page): Promise<void> {
    const browser = this.#opened();
    if (fault === 'worker-stopped') await browser.stopBackground();
    if (fault === 'worker-stopped-often') await stopOften(browser);
    if (fault === 'tab-closed') await page.close();
    if (fault !== 'browser-killed') return;
    await browser.kill();
    await this.open();
  }

  /** Nothing is under way any more: neither a click whose names are to come nor a vote on its way. */
  async #isSettled(): Promise<boolean> {
    const own = this.#page();
    const served = this.#arenas.log.at(-1);
    const isThere = (await readVotes(own)).some(({ battleId }) => battleId === served?.battleId);
    return isThere && (await readKeptKeys(own, 'outbox:')).length === 0;
  }

  async report(cast: number, met: readonly Fault[]): Promise<FaultReport> {
    const own = this.#page();
    await until(async () => (await readKeptKeys(own, 'outbox:')).length === 0, 'an empty outbox');
    const votes = await readVotes(own);
    const ids = new Set(votes.map(({ id }) => id));
    return {
      cast,
      faults: countFaults(met),
      served: this.#arenas.log.length,
      recorded: votes.length,
      shown: this.#shown.ids.size,
      lost: [...this.#shown.ids].filter((id) => !ids.has(id)),
      wrong: wrongIn(votes, this.#arenas),
      cutOff: this.#arenas.log.length - votes.length,
      check: await checkTables(this.#opened()),
    };
  }

  #opened(): TestBrowser {
    if (this.#browser === undefined) throw new Error('no browser is open');
    return this.#browser;
  }

  #page(): Page {
    if (this.#own === undefined) throw new Error('no page of the extension is open');
    return this.#own;
  }
}

async function stopOften(browser: TestBrowser): Promise<void> {
  const endMs = Date.now() + 500;
  while (Date.now() < endMs) {
    await browser.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Votes that are in the journal more than once, or not as the arena took them. */
function wrongIn(votes: readonly StandingVote[], { log }: ArenaServer): readonly string[] {
  const truth = new Map(log.map((served) => [keyOf(served), JSON.stringify(comparable(served))]));
  const seen = new Set<string>();
  return votes.flatMap((vote) => {
    const key = keyOf(vote);
    const isAgain = seen.has(key);
    seen.add(key);
    if (isAgain) return [`${vote.id} is there twice`];
    return truth.get(key) === JSON.stringify(comparable(vote))
      ? []
      : [`${vote.id} is not what the arena took`];
  });
}

function keyOf({ battleId, turn }: { readonly battleId: string; readonly turn: number }): string {
  return `${battleId} ${turn}`;
}

function countFaults(met: readonly Fault[]): FaultReport['faults'] {
  const counts: Partial<Record<Fault, number>> = {};
  for (const fault of met) counts[fault] = (counts[fault] ?? 0) + 1;
  return counts;
}
