import type { Page } from 'puppeteer-core';
import type { Outcome } from '../../../domain/outcome';
import { until } from '../until';

const voteTexts: Readonly<Record<Outcome, string>> = {
  a: 'A is better',
  b: 'B is better',
  tie: 'Both are good',
  bothBad: 'Both are bad',
};

/** Types a prompt, sends it, and waits until both replies are there and can be voted on. */
export async function askArenaAi(page: Page, prompt: string): Promise<void> {
  const before = await countPrompts(page);
  await page.type('textarea[name="message"]', prompt);
  await page.click('button[aria-label="Send message"]');
  await until(async () => (await countPrompts(page)) > before, 'the prompt in the transcript');
  await until(() => findVoteButton(page, 'a'), 'the vote buttons');
}

/** Clicks a vote button that can be seen, as a person would. */
export async function voteArenaAi(page: Page, outcome: Outcome): Promise<void> {
  const button = await until(() => findVoteButton(page, outcome), `the button ${voteTexts[outcome]}`);
  await button.click();
}

/** Clicks a vote button whatever it says, on a layout that nobody knows. */
export async function clickSomeVoteButton(page: Page): Promise<void> {
  const find = async () => {
    for (const button of await page.$$('.vote-button')) if (await button.isVisible()) return button;
    return undefined;
  };
  await (await until(find, 'a vote button')).click();
}

async function countPrompts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('.self-end .prose').length);
}

async function findVoteButton(page: Page, outcome: Outcome) {
  const buttons = await page.$$('.vote-area button');
  for (const button of buttons) {
    const words = await button.evaluate((element) => (element.disabled ? '' : element.textContent?.trim()));
    if (words === voteTexts[outcome] && (await button.isVisible())) return button;
  }
  return undefined;
}
