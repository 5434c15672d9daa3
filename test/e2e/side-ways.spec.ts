import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leakyPages } from '../support/leaky-page';
import { voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { uncovered } from '../support/uncovered';
import { until } from '../support/until';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = (await leakyPages['arena-ai']?.(stage)) as Page;
  await page.bringToFront();
});
afterAll(() => stage?.close());

/** How the element with the name in it is drawn. */
function drawn(property: string): Promise<string> {
  return page.evaluate((name) => {
    const named = [...document.querySelectorAll('.prose p')].find((p) => p.textContent?.includes('Claude'));
    return named === undefined ? 'not there' : getComputedStyle(named).getPropertyValue(name);
  }, property);
}

async function press(...keys: ('Control' | 'a' | 'c' | 'v')[]): Promise<void> {
  const [held, ...others] = keys;
  if (held === undefined) return;
  await page.keyboard.down(held);
  for (const key of others) await page.keyboard.press(key);
  await page.keyboard.up(held);
}

test('selecting all neither shows nor copies the name', async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press('Control', 'a', 'c');
  await page.click('textarea[name="message"]');
  await press('Control', 'v');

  const pasted = await page.$eval('textarea[name="message"]', (box) => (box as HTMLTextAreaElement).value);
  expect(pasted).toContain('Throw away');
  expect(pasted).not.toMatch(/Claude|Anthropic/);
  expect(await drawn('user-select')).toBe('none');
});

test('the mouse raises no tooltip over it', async () => {
  expect(await drawn('pointer-events')).toBe('none');
});

test('on paper and in forced colours the smallest element around the name is left out', async () => {
  const css = await page.$eval('blind-ballot > style', (style) => style.textContent);

  expect(css).toMatch(/@media print,\(forced-colors:active\)\{[^{]*\{visibility:hidden!important\}\}/);
  if (stage.browser.kind === 'chromium') await expectHiddenIn('print');
});

async function expectHiddenIn(medium: 'print'): Promise<void> {
  await page.emulateMediaType(medium);
  expect(await drawn('visibility')).toBe('hidden');
  await page.emulateMediaType();
  expect(await drawn('visibility')).toBe('visible');
}

test('after the vote everything is lifted and the evidence can be read', async () => {
  await page.$eval('textarea[name="message"]', (box) => {
    (box as HTMLTextAreaElement).value = '';
  });

  await voteArenaAi(page, 'a');

  await until(() => drawn('user-select').then((value) => value !== 'none'), 'the lifted redaction');
  expect(await page.evaluate(() => CSS.highlights.get('blind-ballot-identity')?.size)).toBe(0);
  expect(await page.$eval('blind-ballot > style', (style) => style.textContent)).toBe('');
});

test('a name in the markup of a card makes the vote suspect, as no more than that it was there', async () => {
  const exposed = await stage.openArena('arena-ai', 'models=claude-9-test,harbor-70b-instruct&speed=600');
  await exposed.type('textarea[name="message"]', 'Tell me something nice.');
  await exposed.click('button[aria-label="Send message"]');
  await uncovered(exposed, '.pair .prose p');
  await exposed.evaluate(() => {
    const image = new Image();
    image.alt = 'Response from Claude 3 Opus';
    document.querySelector('.pair .bg-surface-primary')?.append(image);
  });
  await exposed.bringToFront();
  const before = (await stage.votes(0)).length;

  await voteArenaAi(exposed, 'a');

  const vote = (await stage.votes(before + 1)).at(-1);
  expect(vote?.blind.exposedBy).toEqual(['page-exposed']);
  expect(vote?.verdict.reasons).toContain('page-exposed');
  await exposed.close();
});
