import type { Page } from 'puppeteer-core';
import { arenas } from './open-webui-arena';
import { ask, fillForm, openChat, rate, readPair } from './open-webui-page';
import { type PairPlan, pairScript } from './open-webui-script';
import { until } from './until';

/** What looks at the page between the steps of a pair. */
export interface RatingWatch {
  /** Both replies are complete. `isNamedAbove`: an earlier pair of the conversation was rated. */
  beforeRating(page: Page, plan: PairPlan, isNamedAbove: boolean): Promise<void>;
  /** One reply is rated, and the other is still to be. */
  betweenRatings(page: Page, plan: PairPlan): Promise<void>;
}

/** Plays the script on a running Open WebUI by real clicks and keys. */
export async function ratePairs(
  page: Page,
  origin: string,
  watch: RatingWatch,
  script: readonly PairPlan[] = pairScript,
): Promise<void> {
  for (const plan of script) {
    await page.evaluate((language) => localStorage.setItem('locale', language), plan.language ?? 'en-US');
    await openChat(page, origin, plan.models ?? arenas.map(({ id }) => id));
    for (const [index, prompt] of plan.prompts.entries()) {
      await ask(page, prompt);
      const isLast = index === plan.prompts.length - 1;
      await watch.beforeRating(page, plan, index > 0 && plan.isRatedEachTurn === true);
      if (isLast || plan.isRatedEachTurn) await ratePair(page, plan, watch);
    }
  }
}

async function ratePair(page: Page, plan: PairPlan, watch: RatingWatch): Promise<void> {
  const { ratings, reloads } = plan;
  for (const [index, { side, isGood, hasForm }] of ratings.entries()) {
    await nextSecond();
    if (index === 1) await watch.betweenRatings(page, plan);
    if (index === 1 && reloads) await reload(page);
    await rate(page, side, isGood);
    if (hasForm) await fillForm(page, side, isGood);
  }
  await nextSecond();
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await until(
    'the pair again',
    () => readPair(page),
    ({ isComplete }) => isComplete,
  );
}

/** Open WebUI keeps the times of ratings in whole seconds, and their order is to be read from them. */
async function nextSecond(): Promise<void> {
  const second = Math.floor(Date.now() / 1000);
  await until(
    'the next second',
    () => Math.floor(Date.now() / 1000),
    (now) => now > second,
  );
}
