import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { keepLocal } from '../support/kept';
import { askArenaAi } from '../support/pages/arena-ai-page';
import { firstSide } from '../support/pages/self-blind-page';
import { openStage, type Stage } from '../support/stage';

const cards = { side: '.bg-surface-primary', control: () => ({ selector: '' }) };

/** A pair whose sides have changed places. */
async function openSwapped(stage: Stage): Promise<Page> {
  for (let tries = 0; tries < 14; tries++) {
    const page = await stage.openArena('arena-ai', 'mode=side-by-side');
    await askArenaAi(page, 'How deep is the sea?');
    if ((await firstSide(page, cards)) === 'b') return page;
    await page.close();
  }
  throw new Error('fourteen times the same side');
}

test('of a swapped pair neither the Tab key nor a screen reader tells the order of the page', async () => {
  const stage = await openStage();
  await keepLocal(stage.own, { blindness: { selfBlind: true } });
  const page = await openSwapped(stage);

  const tree = await page.accessibility.snapshot();
  const spoken: string[] = [];
  const walk = ({ name = '', children = [] }: NonNullable<typeof tree>) => {
    spoken.push(name);
    for (const child of children) walk(child);
  };
  if (tree !== null) walk(tree);
  await page.focus('.sidebar a');
  const focused: string[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() =>
      document.activeElement?.matches('.vote-area button') ? document.activeElement.textContent : null,
    );
    if (words !== null) focused.push(words);
  }
  await stage.close();

  expect(spoken.filter((words) => /is better/.test(words))).toEqual([
    expect.stringMatching(/^•+1 is better$/),
    expect.stringMatching(/^•+2 is better$/),
  ]);
  expect(spoken.filter((words) => /^[12] ·/.test(words)).map((words) => words[0])).toEqual(['1', '2']);
  // What the page itself calls its controls: that of b comes first.
  expect(focused.slice(0, 4)).toEqual(['B is better', 'Both are good', 'Both are bad', 'A is better']);
});
