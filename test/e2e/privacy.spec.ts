import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEverythingKept } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openStage, type Stage } from '../support/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test('our pages cannot reach any server, not even the one on this machine', async () => {
  const reach = (url: string) =>
    // Without CORS in the way only our own policy can refuse.
    stage.own.evaluate(
      (address) => fetch(address, { mode: 'no-cors' }).then(String, (error) => `refused: ${error.name}`),
      url,
    );

  expect(await reach(stage.addressOf('arena-ai'))).toBe('refused: TypeError');
});

test('before the vote nothing of a battle is kept: no prompt, no name, no database', async () => {
  const page = await stage.openArena('arena-ai', 'leak=3');
  await askArenaAi(page, 'a prompt with the word zanzibar in it');

  const kept = JSON.stringify(await readEverythingKept(stage.own));

  const pair = stage.drawn.at(-1);
  expect(pair).toBeDefined();
  for (const word of ['zanzibar', pair?.models.a, pair?.models.b]) expect(kept).not.toContain(word);
  expect(await stage.votes(0)).toEqual([]);
  await page.close();
});

test('after the vote the same words are kept, so the search above can find them', async () => {
  const page = await stage.openArena('arena-ai');
  await askArenaAi(page, 'a prompt with the word zanzibar in it');
  await voteArenaAi(page, 'a');

  const [vote] = await stage.votes(1);

  expect(vote?.models).toEqual(stage.drawn.at(-1)?.models);
  await page.close();
});
