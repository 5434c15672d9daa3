import type { TestBrowser } from '../../../test/support/launch';

const words = 'sourdough starter';
const pauseMs = 90;

/** The longest task of the page while words are typed into its search and until the search is over. Milliseconds. */
export async function measureTyping(
  browser: TestBrowser,
): Promise<{ readonly longestMs: number; readonly searchMs: number }> {
  const page = await browser.openExtensionPage('dashboard.html#votes');
  await page.waitForSelector('.vote');
  await page.focus('input[type="search"]');
  await page.evaluate(() => {
    const kept = { longest: 0 };
    Object.assign(globalThis, { kept });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const start = performance.now();
  await page.keyboard.type(words, { delay: pauseMs });
  await page.waitForFunction(() => location.hash.includes('starter'));
  // While the search goes on, three figures are told: found, searched, all.
  await page.waitForFunction(
    () => (document.querySelector('[role="status"]')?.textContent?.match(/[\d,]+/g)?.length ?? 3) === 2,
    { timeout: 300_000 },
  );
  const searchMs = performance.now() - start;
  const longestMs = await page.evaluate(
    () => (globalThis as unknown as { kept: { longest: number } }).kept.longest,
  );
  await page.close();
  return { longestMs, searchMs };
}
