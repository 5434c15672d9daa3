import type { TestBrowser } from '../../../test/support/launch';

/** When a leaderboard could be used, in milliseconds after navigation began. */
export interface Opening {
  /** The rows are there. */
  readonly shownMs: number;
  /** A row has opened: the time of the click is among it. */
  readonly usedMs: number;
  /** The rows are those of the newest votes. */
  readonly exactMs: number;
}

/** Opens the leaderboard in a tab of its own, and its first row as soon as it is there. */
export async function measureOpening(browser: TestBrowser): Promise<Opening> {
  const page = await browser.openExtensionPage('dashboard.html#leaderboard', noteTimes);
  await page.waitForFunction(() => (globalThis as unknown as Partial<Opening>).exactMs !== undefined, {
    timeout: 120_000,
  });
  const times = await page.evaluate(() => {
    const { shownMs, usedMs, exactMs } = globalThis as unknown as Opening;
    return { shownMs, usedMs, exactMs };
  });
  await page.close();
  return times;
}

/** Runs in the page, before its own scripts. */
function noteTimes(): void {
  const noted = globalThis as unknown as { -readonly [K in keyof Opening]?: number };
  const look = () => {
    const button = document.querySelector<HTMLElement>('.leaderboard .model-button');
    if (button !== null && noted.shownMs === undefined) {
      noted.shownMs = performance.now();
      button.click();
    }
    if (document.querySelector('.standing-details') !== null) noted.usedMs ??= performance.now();
    const isExact = document.querySelector('.leaderboard[aria-busy="false"]') !== null;
    if (isExact && noted.usedMs !== undefined) noted.exactMs ??= performance.now();
    if (noted.exactMs === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
