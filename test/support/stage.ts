import type { Page } from 'puppeteer-core';
import type { StandingVote } from '../../domain/journal/project-vote';
import { type ArenaServer, openArenaServer } from '../fixtures/server/open-arena-server';
import type { ServedVote } from '../fixtures/server/served-vote';
import { readVotes } from './journal';
import { launch, type TestBrowser } from './launch';
import { until } from './until';

type ArenaName = 'arena-ai' | 'fastchat';

/** The replicas, a browser with the extension, and one of the extension's own pages to look into its database. */
export interface Stage {
  readonly browser: TestBrowser;
  readonly own: Page;
  /** What the arenas themselves received, oldest first. */
  readonly served: readonly ServedVote[];
  addressOf(arena: ArenaName, query?: string): string;
  /** Opens a page of an arena; `query` sets the replica's switches. */
  openArena(arena: ArenaName, query?: string): Promise<Page>;
  /** The votes in the database once there are at least `count`, oldest first. */
  votes(count: number): Promise<StandingVote[]>;
  close(): Promise<void>;
}

/** The browser is the one that the test project names in BROWSER. */
export async function openStage(): Promise<Stage> {
  const arenas = await openArenaServer({ switches: 'speed=600' });
  const browser = await launch(process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium');
  const own = await browser.openExtensionPage('popup.html');
  return {
    browser,
    own,
    served: arenas.log,
    addressOf: (arena, query = '') => addressOf(arenas, arena, query),
    openArena: (arena, query = '') => browser.openPage(addressOf(arenas, arena, query)),
    votes: (count) => until(() => votesOnceThere(own, count), `${count} votes in the database`),
    async close() {
      await browser.close();
      await arenas.close();
    },
  };
}

function addressOf(arenas: ArenaServer, arena: ArenaName, query: string): string {
  const url = new URL(arena === 'arena-ai' ? arenas.named.arenaAi : arenas.named.fastchat);
  url.search = query;
  return url.href;
}

async function votesOnceThere(own: Page, count: number): Promise<StandingVote[] | undefined> {
  const votes = await readVotes(own);
  return votes.length >= count ? votes : undefined;
}
