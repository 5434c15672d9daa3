import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparable } from '../support/comparable';
import { readKeptKeys } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test('a background stopped between click and reveal loses nothing', async () => {
  const page = await stage.openArena('arena-ai', 'reveal=slow');
  await askArenaAi(page, 'a slow question');
  await voteArenaAi(page, 'a');
  await until(async () => (await readKeptKeys(stage.own, 'pending:')).length === 1, 'the kept click');
  await stage.browser.stopBackground();

  const votes = await stage.votes(1);

  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
  await page.close();
});

test('a background stopped again and again between reveal and write records each vote once', async () => {
  const rounds = 8;
  const before = stage.served.length;
  let stops = 0;
  for (let round = 0; round < rounds; round++) {
    const page = await stage.openArena('arena-ai');
    await askArenaAi(page, `round ${round}`);
    const stopping = stopOften();
    await voteArenaAi(page, round % 2 === 0 ? 'a' : 'bothBad');
    stops += await stopping;
    await stage.votes(before + round + 1);
    await page.close();
  }

  const votes = await stage.votes(before + rounds);
  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
  expect(await readKeptKeys(stage.own, 'outbox:')).toEqual([]);
  expect(stops).toBeGreaterThan(rounds);
});

/** Stops the background as soon as it is up, for longer than click, reveal and write take together. */
async function stopOften(): Promise<number> {
  const endMs = Date.now() + 700;
  let stops = 0;
  while (Date.now() < endMs) {
    if (await stage.browser.stopBackground()) stops++;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return stops;
}

test('a tab that is closed once its vote is in the outbox loses nothing', async () => {
  const before = stage.served.length;
  const page = await stage.openArena('arena-ai');
  await askArenaAi(page, 'closed at once');
  const seen = until(async () => (await isPosted()) || (await stage.votes(0)).length > before, 'the letter');
  await voteArenaAi(page, 'b');
  await seen;
  await page.close();

  const votes = await stage.votes(before + 1);
  expect(votes.map(comparable)).toEqual(stage.served.map(comparable));
});

async function isPosted(): Promise<boolean> {
  return (await readKeptKeys(stage.own, 'outbox:')).length > 0;
}
