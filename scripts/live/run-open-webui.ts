import type { Page } from 'puppeteer-core';
import { openOpenWebuiArena } from '../../test/live/open-webui-arena';
import { ratePairs } from '../../test/live/rate-pairs';
import { stubModels } from '../../test/live/stub-replies';
import { reportAgreement } from './report-agreement';
import { localhostOf, withExtension } from './with-extension';

/** Rates pairs on a real Open WebUI. Whether the journal agrees with its feedback, no name was in the page before it, and none could be seen half way. */
export async function runOpenWebui(): Promise<boolean> {
  const arena = await openOpenWebuiArena();
  try {
    return await withExtension(async (page, own) => {
      const faults: string[] = [];
      const seen = { pairs: 0, halfRated: 0 };
      const origin = localhostOf('open-webui', arena.url);
      await page.goto(origin);
      await page.waitForSelector('#chat-input');
      await ratePairs(page, origin, {
        async beforeRating(_, { prompts, models }, isNamedAbove) {
          const prompt = prompts.at(-1);
          console.log(`rating ${prompt}`);
          // An earlier pair of the conversation that was rated has told its names, and they stay on the page.
          if (models || isNamedAbove) return;
          seen.pairs++;
          for (const name of await namesIn(page))
            faults.push(`${name} was in the page before rating ${prompt}`);
        },
        async betweenRatings() {
          seen.halfRated++;
          for (const name of await visibleNames(page)) faults.push(`${name} could be seen half rated`);
        },
      });
      console.log(`searched for names: ${seen.pairs} pages before a rating, ${seen.halfRated} between two`);
      const { votes, halfRated } = await arena.ratedPairs();
      console.log(`${halfRated} pair of which one reply alone was rated, not counted as a vote`);
      return reportAgreement(own, votes, faults);
    });
  } finally {
    await arena.close();
  }
}

/** Names that a person can read now; what the veil covers is no part of the text as it is drawn. */
async function visibleNames(page: Page): Promise<readonly string[]> {
  const shown = await page.evaluate(() => document.body.innerText);
  return stubModels.map(({ name }) => name).filter((name) => shown.includes(name));
}

/** Names that the page holds anywhere, in its text or in any attribute. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return stubModels.map(({ name }) => name).filter((name) => html.includes(name));
}
