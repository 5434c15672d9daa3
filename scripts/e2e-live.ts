import type { Page } from 'puppeteer-core';
import { compareJournal } from '../test/live/agreement';
import { differences } from '../test/live/differences';
import { type FastChatArena, openFastChatArena } from '../test/live/fastchat-arena';
import { openBattleTab, openSideBySideTab } from '../test/live/fastchat-page';
import { play, playNamed } from '../test/live/play';
import { LiveArenaUnavailable } from '../test/live/python-environment';
import { readVoteLog } from '../test/live/vote-log';
import { readVotes } from '../test/support/journal';
import { launch } from '../test/support/launch';
import { until } from '../test/support/until';
import { ensureBrowsers } from './browsers';

// `npm run e2e:live`: plays battles on a real FastChat arena, in a real Chromium with the extension in it, and holds
// the journal against the vote log that FastChat itself writes.
const missing = ensureBrowsers(['chromium']);
if (missing.length > 0) skip(missing.join(' '));
try {
  const arena = await openFastChatArena();
  const isGood = await playWithExtension(arena).finally(arena.close);
  console.log(isGood ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!(error instanceof LiveArenaUnavailable)) throw error;
  skip(error.message);
}

async function playWithExtension(arena: FastChatArena): Promise<boolean> {
  const browser = await launch('chromium');
  try {
    const own = await browser.openExtensionPage('dashboard.html');
    return await playAndCompare(await browser.openPage('about:blank'), own, arena);
  } finally {
    await browser.close();
  }
}

/** The practice build runs on hosts that carry the arena's name; FastChat answers to any host. */
async function playAndCompare(page: Page, own: Page, arena: FastChatArena): Promise<boolean> {
  const address = new URL(arena.url);
  address.hostname = 'fastchat.localhost';
  await openBattleTab(page, address.href);
  const battles = await play(page, undefined, ({ outcome, models }) =>
    console.log(`voted ${outcome}: ${models.a} against ${models.b}`),
  );
  await openSideBySideTab(page);
  const cast = [...battles, await playNamed(page, 'What is the largest lake?', 'b')];
  // Votes that never come are what the comparison is there to report.
  await until(async () => (await readVotes(own)).length >= cast.length, 'the last vote').catch(
    () => undefined,
  );
  const logged = readVoteLog(arena.logFolder);
  const { agreeing, total, faults } = await compareJournal(own, logged);
  const all = [...differences(cast, logged), ...faults];
  for (const fault of all) console.error(fault);
  console.log(`${agreeing} of ${total} votes agree`);
  return all.length === 0;
}

function skip(reason: string): never {
  console.log(`The live arena cannot run here: ${reason}`);
  console.log('0 passed, 0 failed, 1 skipped');
  process.exit(0);
}
