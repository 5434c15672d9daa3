import type { Page } from 'puppeteer-core';
import { openOpenWebuiArena } from '../../test/live/open-webui-arena';
import { ratePairs } from '../../test/live/rate-pairs';
import { stubModels } from '../../test/live/stub-replies';
import { reportAgreement } from './report-agreement';
import { localhostOf, withExtension } from './with-extension';

/** Rates pairs on a real Open WebUI. Whether the journal agrees with its feedback, and no name was in the page before it. */
export async function runOpenWebui(): Promise<boolean> {
  const arena = await openOpenWebuiArena();
  try {
    return await withExtension(async (page, own) => {
      const named: string[] = [];
      const origin = localhostOf('open-webui', arena.url);
      await page.goto(origin);
      await page.waitForSelector('#chat-input');
      await ratePairs(page, origin, async (_, { prompts, models }) => {
        console.log(`rating ${prompts.at(-1)}`);
        if (!models) named.push(...(await namesIn(page)));
      });
      const { votes, halfRated } = await arena.ratedPairs();
      console.log(`${halfRated} pair of which one reply alone was rated, not counted as a vote`);
      return reportAgreement(
        own,
        votes,
        named.map((name) => `${name} was in the page before it was rated`),
      );
    });
  } finally {
    await arena.close();
  }
}

/** Names that the page holds anywhere, in its text or in any attribute. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return stubModels.map(({ name }) => name).filter((name) => html.includes(name));
}
