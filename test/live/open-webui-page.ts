import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** What the page shows of the newest pair. */
export interface Pair {
  /** How many replies the page shows in all, of every turn. */
  readonly replies: number;
  /** Both replies of the newest pair are complete: each can be rated. */
  readonly isComplete: boolean;
  /** By side: the form with the line that names the model is there. */
  readonly told: readonly [boolean, boolean];
}

const thumbs = { good: 'path[d^="M16.4724 20"]', bad: 'path[d^="M16.4724 3.5"]' } as const;

/** Begins a chat with two models, in a language of the page. */
export async function openChat(page: Page, origin: string, models: readonly string[]): Promise<void> {
  await page.goto(`${origin}?${new URLSearchParams({ models: models.join(',') })}`);
  await page.waitForSelector('#chat-input');
  // The models are there once the box for the prompt names the first of them.
  await until(
    'the chosen models',
    () =>
      page.$$eval('button[id^="model-selector"], #chat-container button', (all) =>
        all.map((one) => one.textContent ?? ''),
      ),
    (texts) => texts.some((text) => /\+1\s*$/.test(text.trim())),
  );
}

/** Types a prompt, sends it, and waits for both replies. */
export async function ask(page: Page, text: string): Promise<void> {
  const { replies } = await readPair(page);
  await page.click('#chat-input');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await until(
    `both replies to ${text}`,
    () => readPair(page),
    (pair) => pair.isComplete && pair.replies === replies + 2,
  );
}

/** Presses a thumb and waits for the line that tells the model; between known models there is only the form. */
export async function rate(page: Page, side: 'a' | 'b', isGood: boolean): Promise<void> {
  await press(await inReply(page, side, `button:has(${isGood ? thumbs.good : thumbs.bad})`));
  await until(
    'the form',
    () => readPair(page),
    ({ told }) => told[side === 'a' ? 0 : 1],
  );
}

/** Fills in the form under a rated reply and saves it, upon which the form closes. */
export async function fillForm(page: Page, side: 'a' | 'b', isGood: boolean): Promise<void> {
  await press(await inReply(page, side, `[aria-label="Rate ${isGood ? 9 : 2} out of 10"]`));
  await press(await inReply(page, side, '[id^="message-feedback-"] .flex-wrap button'));
  await (await inReply(page, side, '[id^="message-feedback-"] textarea')).type('A comment.');
  await press(await inReply(page, side, 'xpath/.//button[normalize-space(.) = "Save"]'));
  await until(
    'the form to close',
    () => readPair(page),
    ({ told }) => !told[side === 'a' ? 0 : 1],
  );
}

export async function readPair(page: Page): Promise<Pair> {
  return page.evaluate((thumb) => {
    const groups = [...document.querySelectorAll('[id^="responses-container-"]')];
    const replies = [...(groups.at(-1)?.children ?? [])];
    const isTold = (reply: Element | undefined) => reply?.querySelector('[id^="message-feedback-"]') != null;
    return {
      replies: groups.reduce((sum, { children }) => sum + children.length, 0),
      isComplete: replies.length === 2 && replies.every((reply) => reply.querySelector(thumb) !== null),
      told: [isTold(replies[0]), isTold(replies[1])] as const,
    };
  }, thumbs.good);
}

/** The page scrolls by itself to a form that opens, and its head and notices lie over what stands at the top. */
async function press(button: ElementHandle): Promise<void> {
  await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  let y: number | undefined;
  await until(
    'the page to stand still',
    async () => {
      const before = y;
      y = (await button.boundingBox())?.y;
      return y === before;
    },
    Boolean,
  );
  await button.click();
}

async function inReply(page: Page, side: 'a' | 'b', selector: string): Promise<ElementHandle> {
  const group = (await page.$$('[id^="responses-container-"]')).at(-1);
  const reply = await group?.$(`:scope > :nth-child(${side === 'a' ? 1 : 2})`);
  const found = await reply?.$(selector);
  if (!found) throw new Error(`Nothing in reply ${side} matches ${selector}`);
  return found as ElementHandle;
}
