import type { ElementHandle, Page } from 'puppeteer-core';
import { watchQueue, whenQueueIsIdle } from './queue-watch';
import { readTab, type Tab } from './read-tab';
import { until } from './until';
import type { Outcome } from './vote-log';

/** Texts of the buttons with single spaces; the page has two after some of the emoji and one before all of them. */
const voteButtons: Readonly<Record<Outcome, string>> = {
  a: '👈 A is better',
  b: '👉 B is better',
  tie: '🤝 Tie',
  bothBad: '👎 Both are bad',
};

const newRoundButton = '🎲 New Round';
const regenerateButton = '🔄 Regenerate';

/** Opens the arena on its battle tab and waits until the server has set it up; earlier, it would know no models. */
export async function openBattleTab(page: Page, url: string): Promise<void> {
  watchQueue(page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await until(
    'the battle tab',
    () => readTab(page),
    ({ buttons }) => buttons.Send === 'enabled',
  );
  await whenQueueIsIdle(page, 1);
}

/** Goes to the side-by-side tab, where the names are known. */
export async function openSideBySideTab(page: Page): Promise<void> {
  const find = () => page.$('xpath///button[@role="tab"][contains(., "side-by-side")]');
  await (await until('the tab', find, Boolean))?.click();
  await until(
    'the side-by-side tab',
    () => readTab(page),
    ({ buttons }) => '🗑️ Clear history' in buttons,
  );
  await whenQueueIsIdle(page);
}

/** Types a prompt into the open tab and sends it, by the Enter key or the Send button. Returns once the page shows it. */
export async function ask(page: Page, text: string, by: 'enter' | 'send' = 'enter'): Promise<void> {
  const { prompts } = await readTab(page);
  const box = await inOpenPanel(page, '#input_box textarea');
  await box.click();
  await box.type(text);
  await until(
    'the typed prompt',
    () => readTab(page),
    ({ draft }) => draft === text,
  );
  await (by === 'enter' ? page.keyboard.press('Enter') : click(page, 'Send'));
  await until(
    'the prompt in the chat',
    () => readTab(page),
    (tab) => tab.prompts.length === prompts.length + 1,
  );
}

/** Waits until both replies are complete and the vote buttons can be used, which is while they still flash. */
function waitForVoteButtons(page: Page): Promise<Tab> {
  return until('both replies', () => readTab(page), isReadyForVote);
}

/** Waits until both replies are complete and the page has come to rest. */
export async function waitForReplies(page: Page): Promise<Tab> {
  await waitForVoteButtons(page);
  await whenQueueIsIdle(page);
  return waitForVoteButtons(page);
}

/** Casts a vote in the open tab. Returns what the page shows once the vote is done with: the names are out and the buttons off. */
export async function vote(page: Page, outcome: Outcome): Promise<Tab> {
  await click(page, voteButtons[outcome]);
  const isCast = (tab: Tab) => tab.names !== undefined && !canVote(tab);
  await until('names and no more vote', () => readTab(page), isCast);
  await whenQueueIsIdle(page);
  return readTab(page);
}

/**
 * Casts a vote at the first flash of the buttons, while they are on for 0.3 s. FastChat then goes on flashing, and mostly leaves the
 * buttons enabled although the vote is cast and the names are out. A click that came too late for the first flash is repeated.
 */
export async function voteHastily(page: Page, outcome: Outcome): Promise<Tab> {
  await waitForVoteButtons(page);
  // Gradio 5 has no buttons in the page before they are shown.
  await (await findButton(page, voteButtons[outcome])).click();
  await whenQueueIsIdle(page);
  const tab = await readTab(page);
  return tab.names ? tab : vote(page, outcome);
}

/** Has both replies of the last turn written again, and waits for them. */
export async function regenerate(page: Page): Promise<Tab> {
  await click(page, regenerateButton);
  await until(
    'the old replies to go',
    () => readTab(page),
    (tab) => !isReadyForVote(tab),
  );
  return waitForReplies(page);
}

/** Starts the next battle, whether or not a vote was cast. */
export async function newRound(page: Page): Promise<void> {
  await click(page, newRoundButton);
  await until(
    'an empty battle',
    () => readTab(page),
    (tab) => tab.prompts.length === 0 && !tab.names,
  );
  await whenQueueIsIdle(page);
}

function isReadyForVote(tab: Tab): boolean {
  const { a, b } = tab.replies;
  const areWhole = [...a, ...b].every((text) => text !== '' && !text.endsWith('▌'));
  return canVote(tab) && areWhole && a.length === tab.prompts.length && b.length === tab.prompts.length;
}

function canVote({ buttons }: Tab): boolean {
  return Object.values(voteButtons).every((text) => buttons[text] === 'enabled');
}

async function click(page: Page, text: string): Promise<void> {
  await until(
    `the button ${text}`,
    () => readTab(page),
    ({ buttons }) => buttons[text] === 'enabled',
  );
  await (await findButton(page, text)).click();
}

/** XPath compares with its own idea of single spaces, which is ours. */
function findButton(page: Page, text: string): Promise<ElementHandle> {
  return inOpenPanel(page, `xpath/.//button[normalize-space(.) = "${text}"]`);
}

async function inOpenPanel(page: Page, selector: string): Promise<ElementHandle> {
  const panels = await page.$$('[role="tabpanel"]');
  for (const panel of panels) {
    if (!(await panel.isVisible())) continue;
    const found = await panel.$(selector);
    if (found) return found as ElementHandle;
  }
  throw new Error(`Nothing matches ${selector} in the open tab`);
}
