import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeArenaFile } from '../../domain/transfer/arena-file';
import { type CustomArena, openCustomArena } from '../fixtures/server/custom/open-custom-arena';
import { someParts } from '../support/custom-arenas';
import { openStage, type Stage } from '../support/stage';
import { uncovered } from '../support/uncovered';
import { until } from '../support/until';

interface Extension {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

let stage: Stage;
let arena: CustomArena;
let settings: Page;

beforeAll(async () => {
  stage = await openStage();
  arena = await openCustomArena();
  settings = await stage.browser.openExtensionPage('dashboard.html#settings');
});
afterAll(async () => {
  await arena?.close();
  await stage?.close();
});

async function press(page: Page, words: string): Promise<void> {
  const find = () => page.$(`::-p-xpath(//button[normalize-space(.)="${words}"])`);
  await (await until(find, `the button ${words}`)).click();
}

async function said(page: Page, words: string): Promise<void> {
  await until(() => page.evaluate((part) => document.body.innerText.includes(part), words), words);
}

/** The pages on which scripts are registered beyond those of the manifest. */
async function registered(): Promise<readonly string[]> {
  return stage.own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
    const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
    return [...new Set(scripts.flatMap(({ matches = [] }) => matches))];
  });
}

async function registeredAt(matches: readonly string[]): Promise<void> {
  await until(
    async () => JSON.stringify(await registered()) === JSON.stringify(matches),
    `scripts at ${matches.join() || 'no page'}`,
  );
}

/** Firefox knows no ports in match patterns. */
function pattern(): string {
  return stage.browser.kind === 'firefox' ? 'http://127.0.0.1/*' : `${arena.origin}/*`;
}

async function askIn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.type('[name="question"]', 'How deep is the sea?');
  await press(page, 'Ask');
  await page.waitForSelector('#choices');
}

/** The script has read the pair that was just asked for. */
async function watched(): Promise<void> {
  await settings.bringToFront();
  await said(settings, 'Watching turn 1.');
}

const names = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.who')].map((who) => getComputedStyle(who).visibility));
const seenIn = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.$eval(selector, (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left, top };
  });
  await page.mouse.click(box.left + 4, box.top + 4);
  await page.keyboard.press('Enter');
}

test('an arena that is added gets scripts on its origin alone', async () => {
  await settings.bringToFront();
  await settings.type('[name="address"]', `${arena.origin}/some/page`);
  await press(settings, 'Add an arena');

  await said(settings, 'its parts are still to be pointed at');
  await registeredAt([pattern()]);
});

test('its parts are pointed at on the page, and the page hears nothing of it', async () => {
  const page = await stage.browser.openPage(arena.origin);
  await askIn(page);
  await settings.bringToFront();
  await press(settings, 'Point at its parts');
  await page.bringToFront();
  await page.waitForSelector('blind-ballot-picker');
  await uncovered(page, '[data-side="one"] .answer');

  await pointAt(page, '[data-side="one"] .answer');
  await pointAt(page, '[data-side="two"] .answer');
  await pointAt(page, '[data-part="question"]');
  for (const place of [1, 2, 3, 4]) await pointAt(page, `#choices button:nth-child(${place})`);
  await pointAt(page, '[data-side="one"] .who');
  await pointAt(page, '[data-side="two"] .who');
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);

  await settings.bringToFront();
  await said(settings, 'read by the parts you pointed at');
  expect(arena.votes).toEqual([]);
  await page.close();
});

test('a vote there is recorded, and its names were covered until then', async () => {
  const page = await stage.browser.openPage(arena.origin);
  await askIn(page);
  expect(await names(page)).toEqual(['hidden', 'hidden']);
  await watched();
  await page.bringToFront();

  await press(page, 'Second one');

  const [vote] = await stage.votes(1);
  expect(arena.votes.map(({ words }) => words)).toEqual(['Second one']);
  expect(vote).toMatchObject({
    arena: `custom:${new URL(arena.origin).host}`,
    battleId: arena.votes[0]?.id,
    outcome: 'b',
    models: { a: 'ada-1', b: 'bob-2' },
    verdict: { state: 'counts' },
  });
  await until(async () => !(await names(page)).includes('hidden'), 'the veil to lift');
  await page.close();
});

test('a page that names its models from the first byte shows them in no frame', async () => {
  for (let load = 0; load < 5; load++) {
    const page = await stage.browser.openPage(arena.namedUrl);
    await until(
      () => page.evaluate(() => getComputedStyle(document.body).clipPath === 'none'),
      'the curtain',
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));

    expect(await seenIn(page)).toEqual([]);
    expect(await names(page)).toEqual(['hidden', 'hidden']);
    await page.close();
  }
});

test('an arena that is removed loses its scripts, and its pages are left alone', async () => {
  await settings.bringToFront();
  await press(settings, 'Remove');
  await registeredAt([]);

  const page = await stage.browser.openPage(arena.namedUrl);

  await until(async () => (await seenIn(page)).length > 0, 'the names');
  await page.close();
});

test('an arena from a file is added on the click alone, and records', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'blind-ballot-'));
  const path = join(folder, 'home-made.arena.json');
  writeFileSync(path, writeArenaFile({ title: 'Home-made', origins: [arena.origin], parts: someParts() }));
  await settings.bringToFront();
  const input = (await settings.$('[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await said(settings, 'Nothing runs anywhere before you allow it.');
  expect(await registered()).toEqual([]);

  await settings.type('[name="import-address"]', arena.origin);
  await press(settings, 'Add this arena');
  await registeredAt([pattern()]);
  const page = await stage.browser.openPage(arena.origin);
  await askIn(page);
  await watched();
  await page.bringToFront();
  await press(page, 'Both poor');

  expect((await stage.votes(2)).at(-1)).toMatchObject({ outcome: 'bothBad', models: { a: 'ada-1' } });
  rmSync(folder, { recursive: true });
  await page.close();
});
