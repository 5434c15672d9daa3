import type { Page } from 'puppeteer-core';
import { differences } from '../../test/live/differences';
import { openFastChatArena } from '../../test/live/fastchat-arena';
import { openBattleTab, openSideBySideTab } from '../../test/live/fastchat-page';
import { type CastVote, play, playNamed } from '../../test/live/play';
import { readVoteLog } from '../../test/live/vote-log';
import { reportAgreement } from './report-agreement';
import { reportFootprint } from './report-footprint';
import { localhostOf, withExtension } from './with-extension';

/** Plays battles on a real FastChat arena, on Gradio 4 or 5. Whether the journal agrees with FastChat's vote log, and the page is left as it is. */
export async function runFastChat(environment: 'fastchat' | 'gradio5'): Promise<boolean> {
  const arena = await openFastChatArena(environment);
  try {
    return await withExtension(async (page, own) => {
      const url = localhostOf('fastchat', arena.url);
      const cast = await castVotes(page, url);
      const logged = readVoteLog(arena.logFolder);
      const agrees = await reportAgreement(own, logged, differences(cast, logged));
      return (await reportFootprint(page, url)) && agrees;
    });
  } finally {
    await arena.close();
  }
}

async function castVotes(page: Page, url: string): Promise<readonly CastVote[]> {
  await openBattleTab(page, url);
  const battles = await play(page, undefined, ({ outcome, models }) =>
    console.log(`voted ${outcome}: ${models.a} against ${models.b}`),
  );
  await openSideBySideTab(page);
  return [...battles, await playNamed(page, 'What is the largest lake?', 'b')];
}
