import puppeteer, { type Page } from 'puppeteer-core';
import { differences } from '../test/live/differences';
import { type FastChatArena, openFastChatArena } from '../test/live/fastchat-arena';
import { offlineFlag, openBattleTab, openSideBySideTab } from '../test/live/fastchat-page';
import { play, playNamed } from '../test/live/play';
import { LiveArenaUnavailable } from '../test/live/python-environment';
import { readVoteLog } from '../test/live/vote-log';
import { chromiumPath } from '../test/support/browser-paths';

/** `npm run e2e:live`: plays battles on a real FastChat arena and compares what was cast with the arena's own log. */
try {
  const arena = await openFastChatArena();
  const faults = await inBrowser((page) => playAndCompare(page, arena)).finally(arena.close);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof LiveArenaUnavailable)) throw error;
  console.log(`The live arena cannot run here: ${error.message}`);
  console.log('0 passed, 0 failed, 1 skipped');
}

async function playAndCompare(page: Page, arena: FastChatArena): Promise<readonly string[]> {
  await openBattleTab(page, arena.url);
  const cast = await play(page, undefined, ({ outcome, models }) =>
    console.log(`voted ${outcome}: ${models.a} against ${models.b}`),
  );
  await openSideBySideTab(page);
  const named = await playNamed(page, 'What is the largest lake?', 'b');
  return differences([...cast, named], readVoteLog(arena.logFolder));
}

async function inBrowser<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new LiveArenaUnavailable('no Chromium found (set CHROMIUM_PATH)');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', offlineFlag],
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
