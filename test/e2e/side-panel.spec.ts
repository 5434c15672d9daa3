import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

// The pair and the prompt decide the reply; in this one the claim at word 30 stands in the open, not in a quotation.
const leaking = 'models=meadow-3-pro,harbor-70b-instruct&leak=30&leakSide=b&leakAs=claude';

let stage: Stage;
let panel: Page;
let arena: Page;

beforeAll(async () => {
  stage = await openStage();
  panel = await stage.browser.openExtensionPage('sidepanel.html');
  arena = await stage.openArena('arena-ai', leaking);
  // The panel speaks of the tab in front.
  await arena.bringToFront();
});
afterAll(() => stage?.close());

const panelSays = () => panel.evaluate(() => document.body.innerText);

/** Typing would bring the panel's own tab to the front, which a panel is not in. */
function write(label: string, value: string): Promise<void> {
  return panel.evaluate(
    (name, words) => {
      const labels = [...document.querySelectorAll('label')];
      const field = labels
        .find(({ textContent }) => textContent?.startsWith(name))
        ?.querySelector('input, textarea');
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
        throw new Error(`no field is called ${name}`);
      }
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );
}

test('before the vote a leak is quoted with its names cut out', async () => {
  await askArenaAi(arena, 'Tell me something nice.');

  await until(() => panel.$('.leak-quote .blocked'), 'the quote');
  const said = await panel.evaluate(() => document.documentElement.outerHTML);
  expect(await panelSays()).toContain('Void B');
  expect(said).not.toMatch(/claude|anthropic|meadow|harbor/i);
});

test('what is written down before the vote is on the vote, and the project stays for the next', async () => {
  await write('Note', 'B told on itself');
  await write('Project', 'letters');
  await voteArenaAi(arena, 'a');

  const noted = await until(
    async () => (await stage.votes(1)).find(({ note }) => note !== undefined),
    'the vote with its note',
  );
  expect([noted.note, noted.project, noted.outcome]).toEqual(['B told on itself', 'letters', 'a']);
});

test('after the vote its names and the whole quote are shown, and it can be undone', async () => {
  await until(async () => (await panelSays()).includes('meadow-3-pro'), 'the names');
  expect(await panelSays()).toContain('I am Claude');
  expect(await panel.$('.blocked')).toBeNull();

  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('.vote-buttons button')?.click());

  await until(async () => (await stage.votes(1))[0]?.isWithdrawn, 'the withdrawal');
});

test('on a page that is no arena it says where to go', async () => {
  const elsewhere = await stage.browser.openPage('about:blank');
  await elsewhere.bringToFront();

  await until(() => panel.$('.empty-state'), 'the empty state');
});
