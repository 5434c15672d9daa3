import type { TestBrowser } from '../../../test/support/launch';
import { median } from '../measure';

const times = 5;

/** Processor time of scripts until the popup shows its votes and the top of the board: the median of several, ms. */
export async function measurePopup(browser: TestBrowser): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < times; time++) all.push(await openPopup(browser));
  return median(all);
}

async function openPopup(browser: TestBrowser): Promise<number> {
  const page = await browser.openPage('about:blank');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(browser.addressOf('popup.html'));
  await page.waitForSelector('.vote');
  await page.waitForSelector('.leaderboard');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}
