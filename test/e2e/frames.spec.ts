import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FrameCount, probeFrames, takeFrames } from '../support/frame-probe';
import { type FrameSource, frameSources } from '../support/frame-sources';
import { openStage, type Stage } from '../support/stage';

/** `E2E_ALL=1 FRAMES=2000 npm run e2e -- frames` for the long run. */
const wanted = Number(process.env.FRAMES ?? 300);
const limitMs = 60_000 + wanted * 200;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Plays scenes of an arena one after the other until enough frames were painted that held a name. */
async function watchArena(source: FrameSource, isOn: boolean, count: number): Promise<FrameCount> {
  const page = await stage.browser.openPage('about:blank');
  await probeFrames(page, source.identities, source.skip);
  let sum: FrameCount = { frames: 0, holding: 0, readable: 0, first: undefined };
  for (let round = 0; sum.frames < count; round++) {
    for await (const _ of source.play(page, stage, round, isOn)) sum = added(sum, await takeFrames(page));
  }
  await page.close();
  return sum;
}

function added(sum: FrameCount, more: FrameCount): FrameCount {
  return {
    frames: sum.frames + more.frames,
    holding: sum.holding + more.holding,
    readable: sum.readable + more.readable,
    first: sum.first ?? more.first,
  };
}

describe.each(frameSources)('on $arena', (source) => {
  test('no frame before the vote shows who is who', { timeout: limitMs }, async () => {
    const count = await watchArena(source, true, wanted);

    console.log(source.arena, stage.browser.kind, JSON.stringify(count));
    expect(count.first).toBeUndefined();
    expect(count).toMatchObject({ readable: 0 });
    expect(count.holding).toBeGreaterThan(wanted / 10);
  });

  test('without the extension many frames do, so the check can fail', { timeout: limitMs }, async () => {
    const count = await watchArena(source, false, 100);

    expect(count.readable).toBeGreaterThan(20);
  });
});
