import { launch } from '@/test/support/launch';
import { ensureBrowsers } from '../browsers';
import type { Bench, BenchRow } from './bench';
import { rounded } from './measure';
import { type Load, measureLoad } from './page/measure-load';
import { openBenchSite } from './page/site';

/** `PAGE_TOKENS=2000` for a quick look. */
const tokens = Number(process.env.PAGE_TOKENS ?? 20_000);
const tokensPerSecond = 200;
const mostShare = 0.05;
const longestTaskMs = 16;
/** What may be kept of two replies of some 100 kB each: their text, and the way back to the page. */
const mostGrowthMegabytes = 8;

/** What the extension costs a page on which two long replies are written. */
export const page: Bench = {
  name: 'page',
  about: 'main-thread time that the extension adds to a page with two long replies, against the page alone',
  run: async () => {
    const missing = ensureBrowsers(['chromium']);
    if (missing.length > 0) return { rows: [], notes: missing, isMet: false };
    const [alone, together] = await measureBoth();
    const row = rowOf(alone, together);
    return { rows: [row], notes, isMet: row.met === true };
  },
};

const notes = [
  `Two replies of ${tokens} tokens at ${tokensPerSecond} a second each, in Chromium, on a page that renders only its last`,
  'block anew in every frame. Milliseconds of processor time on the main thread, not of the clock. "added" is the',
  'difference between the two visits, with what highlights and styles cost the browser; "own" is the time in our',
  'functions alone. Heaps after a collection, at a tenth of the replies and at their end.',
];

async function measureBoth(): Promise<readonly [Load, Load]> {
  const site = await openBenchSite();
  const browser = await launch('chromium');
  try {
    const query = `?tokens=${tokens}&rate=${tokensPerSecond}`;
    const visit = (host: string) =>
      measureLoad(browser, `http://${host}:${site.port}/${query}`, tokens / tokensPerSecond);
    // The extension runs on the named host only.
    return [await visit('127.0.0.1'), await visit('arena-ai.localhost')];
  } finally {
    await browser.close();
    site.close();
  }
}

function rowOf(alone: Load, together: Load): BenchRow {
  const added = together.busyMs - alone.busyMs;
  const growth = together.grownMegabytes - alone.grownMegabytes;
  return {
    'page ms': rounded(alone.busyMs),
    'added ms': rounded(added),
    'own ms': rounded(together.ownMs),
    'added share': rounded(added / alone.busyMs),
    'own share': rounded(together.ownMs / alone.busyMs),
    'at most': mostShare,
    'longest task ms': rounded(together.longestOwnMs),
    'heap growth MB': rounded(growth),
    met:
      Math.max(added, together.ownMs) <= mostShare * alone.busyMs &&
      together.longestOwnMs <= longestTaskMs &&
      growth <= mostGrowthMegabytes,
  };
}
