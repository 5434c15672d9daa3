import type { Page } from 'puppeteer-core';

/** One state of one of the extension's pages. */
export interface ScreenState {
  readonly name: string;
  /** The page, with its hash. */
  readonly path: string;
  /** What stands on it once it is ready, whether there are votes or not. */
  readonly ready: string;
  /** Brings the page into the state, where opening it does not. Called only where there are votes. */
  readonly act?: (page: Page) => Promise<void>;
  /** Whether something on it says for good that it is about to change. */
  readonly isBusy?: boolean;
  /** Whether it looks the same whatever votes there are. */
  readonly isFixed?: boolean;
}

const clickAll = (selector: string) => async (page: Page) => {
  await page.evaluate((wanted) => {
    for (const one of document.querySelectorAll<HTMLElement>(wanted)) one.click();
  }, selector);
};

/** Every view of every page, and the states that a click away lie in them. */
export const screens: readonly ScreenState[] = [
  { name: 'leaderboard', path: 'dashboard.html#leaderboard', ready: 'table, .empty-state' },
  {
    name: 'leaderboard, everything open',
    path: 'dashboard.html#leaderboard',
    ready: 'table, .empty-state',
    act: async (page) => {
      await clickAll('.model-button')(page);
      await clickAll('details > summary')(page);
      await page.waitForSelector('.history-line');
    },
  },
  {
    name: 'leaderboard, a method without an answer',
    path: 'dashboard.html#leaderboard?method=mle&from=2199-01-01',
    ready: 'table, .empty-state',
  },
  { name: 'votes', path: 'dashboard.html#votes', ready: '.vote, .empty-state' },
  {
    name: 'votes, one open and one selected',
    path: 'dashboard.html#votes',
    ready: '.vote, .empty-state',
    act: async (page) => {
      await clickAll('li:first-child button[aria-expanded]')(page);
      await clickAll('li:nth-child(2) input[type="checkbox"]')(page);
      await page.waitForSelector('.turn');
    },
  },
  { name: 'votes, none found', path: 'dashboard.html#votes?model=nobody', ready: '.empty-state' },
  {
    name: 'vote',
    path: 'dashboard.html#votes',
    ready: '.vote, .empty-state',
    act: async (page) => {
      const id = await page.evaluate(readNewestVote);
      await page.evaluate((vote) => {
        location.hash = `#votes/${vote}`;
      }, id);
      await page.waitForSelector('.turn');
    },
  },
  {
    name: 'vote that is gone',
    path: 'dashboard.html#votes/01994d3c-0000-7000-8000-000000000001',
    ready: '.empty-state',
    isFixed: true,
  },
  { name: 'leaks', path: 'dashboard.html#leaks', ready: '.leaky-vote, .empty-state' },
  {
    name: 'leaks, every panel open',
    path: 'dashboard.html#leaks',
    ready: '.leaky-vote, .empty-state',
    act: clickAll('details > summary'),
  },
  { name: 'compare', path: 'dashboard.html#compare', ready: '.compare, .empty-state' },
  { name: 'models', path: 'dashboard.html#models', ready: 'table, .empty-state' },
  { name: 'insights', path: 'dashboard.html#insights', ready: '.insights, .empty-state' },
  {
    name: 'data',
    path: 'dashboard.html#data',
    ready: '.data-panels h2',
    act: clickAll('details > summary'),
  },
  { name: 'settings', path: 'dashboard.html#settings', ready: 'main h2' },
  { name: 'popup', path: 'popup.html', ready: 'h2' },
  { name: 'side panel', path: 'sidepanel.html', ready: '.empty-state', isFixed: true },
  { name: 'welcome', path: 'welcome.html', ready: '.welcome-arenas li', isFixed: true },
  { name: 'practice', path: 'practice.html', ready: 'button', isFixed: true },
  {
    name: 'practice, to be voted on',
    path: 'practice.html',
    ready: 'button',
    isFixed: true,
    act: async (page) => {
      await page.click('button.primary');
      await page.waitForSelector('button[data-practice-outcome]:enabled');
    },
  },
  { name: 'gallery', path: 'gallery.html', ready: '.gallery-chip', isFixed: true, isBusy: true },
];

/** Runs in the page. */
function readNewestVote(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('votes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const cursor = opening.result
        .transaction('votes')
        .objectStore('votes')
        .index('castAtMs')
        .openKeyCursor(null, 'prev');
      cursor.onerror = () => reject(cursor.error);
      cursor.onsuccess = () => {
        opening.result.close();
        resolve(String(cursor.result?.primaryKey));
      };
    };
  });
}

/** Opens a state and waits until nothing on it is about to change. */
export async function openScreen(
  open: (path: string) => Promise<Page>,
  { path, ready, act, isBusy = false }: ScreenState,
  hasVotes: boolean,
): Promise<Page> {
  const page = await open(path);
  await page.waitForSelector(ready);
  if (act !== undefined && (hasVotes || path === 'practice.html')) await act(page);
  if (!isBusy) await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .late') === null);
  return page;
}
