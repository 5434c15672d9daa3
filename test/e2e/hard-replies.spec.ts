import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { probeFrames, takeFrames } from '../support/frame-probe';
import { type Growth, growths } from '../support/growths';
import { countLoudPixels, loudCss } from '../support/loud-pixels';
import { askArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';

let stage: Stage;
let scratch: Page;

beforeAll(async () => {
  stage = await openStage();
  scratch = await stage.browser.openPage('about:blank');
});
afterAll(() => stage?.close());

async function openPair(isOn: boolean): Promise<Page> {
  const page = await stage.browser.openPage('about:blank');
  // A tab behind another one may lose its first click.
  await page.bringToFront();
  await probeFrames(page, ['Claude', 'Anthropic']);
  const url = new URL(stage.addressOf('arena-ai', 'layout=wide&speed=2000'));
  if (!isOn) url.hostname = '127.0.0.1';
  await page.goto(url.href);
  await askArenaAi(page, 'Tell me something nice.');
  await page.addStyleTag({ content: loudCss });
  await page.evaluate(() => document.querySelector('.prose:not(.self-end .prose)')?.replaceChildren());
  return page;
}

/** Has the reply grow in the page while the screen is recorded, and returns the pictures. */
async function grow(page: Page, growth: Growth): Promise<readonly string[]> {
  const pictures: string[] = [];
  const stop = stage.browser.kind === 'chromium' ? await recordScreen(page, pictures) : undefined;
  // A method is no function that a page could be handed as it is.
  const written = growth.toString().replace(/^async\s*(?:(['"]).*?\1|\w+)\s*\(/, 'async function (');
  const source = `(${written})(document.querySelector('.pair .prose'))`;
  await page.evaluate(source);
  await page.evaluate(() => document.querySelector('.pair .prose')?.scrollIntoView({ block: 'end' }));
  pictures.push(await page.screenshot({ encoding: 'base64' }));
  await stop?.();
  return pictures;
}

async function recordScreen(page: Page, pictures: string[]): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return () => session.detach();
}

async function countLoud(pictures: readonly string[]): Promise<number> {
  let loud = 0;
  for (const picture of pictures) loud = Math.max(loud, await countLoudPixels(scratch, picture));
  return loud;
}

test.each(Object.entries(growths))('a reply that is written %s shows no name', async (_, growth) => {
  const page = await openPair(true);

  const pictures = await grow(page, growth);
  const frames = await takeFrames(page);

  expect(frames.first).toBeUndefined();
  expect(frames.frames).toBeGreaterThan(5);
  expect(await countLoud(pictures)).toBe(0);
  await page.close();
});

test('the same replies are read and seen without the extension', async () => {
  const page = await openPair(false);

  const pictures = await grow(page, growths['over twenty nodes, with links, tables and code'] as Growth);
  const frames = await takeFrames(page);

  expect(frames.readable).toBeGreaterThan(5);
  expect(await countLoud(pictures)).toBeGreaterThan(100);
  await page.close();
});
