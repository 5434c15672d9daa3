import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDatabase } from '@/scripts/shots/fill-database';
import { aFinding, anId, aVote, noonMs } from '../support/builders';
import { launch, type TestBrowser } from '../support/launch';
import { hostileTexts } from '../support/screens/hostile-texts';
import { standBefore } from '../support/screens/stand-before';

const texts = Object.entries(hostileTexts);
const idOf = (place: number) => anId(1 + place);
let browser: TestBrowser;

/** A vote whose prompt, replies, names, note and quoted leak are all the same hostile text. */
function hostileVote(text: string, place: number) {
  const name = text.slice(0, 300).trim();
  const finding = aFinding({
    quote: text.slice(0, 240),
    span: { start: 0, end: 200 },
    nameSpan: { start: 5, end: 20 },
  });
  const vote = aVote({
    ...{ id: idOf(place), battleId: `talk-${place}`, castAtMs: noonMs + place, leaks: [finding] },
    ...{
      models: { a: name, b: `${name.slice(0, 290)} two` },
      note: text.slice(0, 10_000),
      tags: [name.slice(0, 60)],
    },
  });
  return { vote, turns: [{ prompt: text, replies: { a: text, b: text } }] };
}

beforeAll(async () => {
  browser = await launch('chromium');
  const page = await browser.openExtensionPage('dashboard.html');
  await page.waitForSelector('main h1');
  await fillDatabase(
    page,
    texts.map(([, text], place) => hostileVote(text, place)),
  );
  await page.close();
});
afterAll(() => browser?.close());

/** What ran, what became elements, and what reaches out of the boxes that are for words of others. */
function trouble(): { ran: unknown; elements: string[]; outside: string[]; wide: boolean } {
  const boxes = [
    ...document.querySelectorAll<HTMLElement>('.reply, .turn-prompt, .leak-quote, .vote-models'),
  ];
  // A table of Markdown is ours; it scrolls in its place.
  const foreign = 'script, img, iframe, svg, style, h1, base, dialog, a, table:not(.markdown-scroller > *)';
  // The ground of a mark reaches a hair beyond its line; the box clips it.
  const slack = 4;
  const reaches = (box: HTMLElement) => {
    const place = box.getBoundingClientRect();
    return [...box.querySelectorAll('*')].some((part) => {
      if (part.closest('.markdown-scroller, .unseen') !== null && !part.matches('.markdown-scroller'))
        return false;
      const { left, right, bottom } = part.getBoundingClientRect();
      return left < place.left - slack || right > place.right + slack || bottom > place.bottom + slack;
    });
  };
  const paintsOut = (box: HTMLElement) => getComputedStyle(box).overflowY === 'visible';
  return {
    ran: (globalThis as { ran?: unknown }).ran,
    elements: boxes.flatMap((box) => [...box.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML)),
    outside: boxes.filter((box) => reaches(box) || paintsOut(box)).map((box) => box.className),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}

async function expectCalm(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  expect(await page.evaluate(trouble)).toEqual({ ran: undefined, elements: [], outside: [], wide: false });
}

describe.each(texts.map(([name], place) => [name, idOf(place)] as const))('%s', (_, voteId) => {
  test('runs nothing and stays in its box on the page of its vote', async () => {
    const page = await browser.openExtensionPage(`dashboard.html#votes/${voteId}`);
    await page.waitForSelector('.reply');

    for (const width of [1280, 380]) await expectCalm(page, width);
    await page.close();
  });

  test('and in the side panel', async () => {
    const page = await browser.openExtensionPage('sidepanel.html');
    await standBefore(page, { kind: 'recorded', voteId, verdict: 'void' });
    await page.waitForSelector('.leak-quote');

    await expectCalm(page, 320);
    await page.close();
  });
});

test('all of them together run nothing and stay in their boxes among the leaks and in the list of votes', async () => {
  for (const [view, ready] of [
    ['leaks', '.leak-quote'],
    ['votes', '.vote'],
  ] as const) {
    const page = await browser.openExtensionPage(`dashboard.html#${view}`);
    await page.waitForSelector(ready);

    for (const width of [1280, 380]) await expectCalm(page, width);
    await page.close();
  }
});
