import type { Page } from 'puppeteer-core';
import { bucketId } from '@/domain/journal/bucket';
import { uuidV7 } from '@/domain/uuid';
import { chromiumPath } from '../../test/support/browser-paths';
import { aVote } from '../../test/support/builders';
import { ask } from '../../test/support/kept';
import { launch } from '../../test/support/launch';
import { until } from '../../test/support/until';
import { prepareBrowser } from '../practice/prepare-browser';
import { putRows } from '../shots/put-rows';
import type { Bench, BenchReport } from './bench';
import { median, rounded } from './measure';
import { type Watched, watchTable } from './new-vote/watch-table';
import { makeVotes } from './ranking/made-votes';

const sizes = [30, 300] as const;
const votesCast = 9;
/** A frame of a screen that shows sixty a second. */
const mostMs = 16;

/** How long the dashboard is busy before a vote is in the leaderboard that is open. */
export const newVote: Bench = {
  name: 'new-vote',
  about: 'the open leaderboard after one more vote, in Chromium',
  run: async () => {
    if (chromiumPath() === undefined) {
      return { rows: [], notes: ['Skipped: there is no Chromium. Set CHROMIUM_PATH.'], isMet: true };
    }
    prepareBrowser();
    const rows = [];
    for (const models of sizes) rows.push(await measure(models));
    return { rows, notes, isMet: rows.every(({ met }) => met) } satisfies BenchReport;
  },
};

const notes = [
  'Medians of a few votes, each cast once the leaderboard had been refitted after the one before. "Busy" is for how long',
  'the page did nothing else when the row changed; "sent to row" is the whole way, by the background and its database.',
  'Ranges of ranks follow with the refit, aside. Other work on the machine shows in these figures.',
];

async function measure(models: number) {
  const browser = await launch('chromium');
  try {
    const first = await browser.openExtensionPage('dashboard.html');
    await first.waitForSelector('main h1');
    await fill(first, models);
    await first.close();
    const page = await browser.openExtensionPage('dashboard.html');
    await page.waitForSelector('.leaderboard table', { timeout: 120_000 });
    const found: Watched[] = [];
    for (let vote = 0; vote < votesCast; vote++) found.push(await castOne(page, models, vote));
    const busy = median(found.map(({ busyMs }) => busyMs));
    const later = median(found.map(({ shownMs }) => shownMs));
    return {
      models,
      'busy ms': rounded(busy),
      'at most': mostMs,
      'least busy ms': rounded(Math.min(...found.map(({ busyMs }) => busyMs))),
      'sent to row ms': rounded(later),
      met: busy <= mostMs,
    };
  } finally {
    await browser.close();
  }
}

async function castOne(page: Page, models: number, number: number): Promise<Watched> {
  await until(
    () => page.evaluate(() => document.querySelector('[aria-busy="true"]') === null),
    'a leaderboard at rest',
  );
  const id = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const vote = aVote({
    id,
    battleId: id,
    castAtMs: Date.now(),
    models: { a: nameOf(0), b: nameOf(models - 1) },
  });
  await page.evaluate(watchTable);
  await ask(page, { name: 'vote.record', payload: { vote, turns: [] } });
  return until(
    () => page.evaluate(() => (globalThis as { watched?: Watched }).watched),
    `vote ${number} in the table`,
  );
}

/** Tallies as the votes would have left them, without the votes: opening a leaderboard reads nothing else. */
async function fill(page: Page, models: number): Promise<void> {
  const { codes } = makeVotes(models, (models * (models - 1)) / 2, 20_000);
  const { arena, mode, modality } = aVote();
  const boards = ['counting', 'blind', 'leak-free', 'would-count', 'all'] as const;
  const bucket = { boards, arena, mode, modality };
  const id = bucketId(bucket);
  const tallies = new Map<string, Record<string, unknown>>();
  for (let at = 0; at < codes.length; at += 3) {
    const [one = 0, other = 0, outcome = 0] = codes.subarray(at, at + 3);
    const [a, b] = [nameOf(Math.min(one, other)), nameOf(Math.max(one, other))];
    const cell =
      ['winsA', 'winsB', 'ties', 'bothBad'][outcome < 2 && one > other ? 1 - outcome : outcome] ?? '';
    const tally = tallies.get(a + b) ?? { bucket: id, a, b, winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
    tallies.set(a + b, { ...tally, [cell]: Number(tally[cell]) + 1 });
  }
  const row = { ...bucket, id, votes: 20_000, revision: 20_000 };
  await page.evaluate(putRows, 'buckets', JSON.stringify([row]));
  await page.evaluate(putRows, 'tallies', JSON.stringify([...tallies.values()]));
  // The page counts the votes to tell a leaderboard from none at all.
  await ask(page, {
    name: 'vote.record',
    payload: { vote: aVote({ id: firstId, unfinished: true }), turns: [] },
  });
}

const firstId = '01900000-0000-7000-8000-000000000001';

function nameOf(model: number): string {
  return `model-${String(model).padStart(3, '0')}`;
}
