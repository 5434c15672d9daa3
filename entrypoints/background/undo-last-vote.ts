import { browser } from '@/platform/browser';
import { newId, nowMs } from '@/platform/clock';
import type { Database } from '@/storage/database';
import { readDevice } from '@/storage/device';
import { say } from '@/storage/say';
import { newestVotes } from '@/storage/votes';

/** The name of the command in the manifest. */
export const undoCommand = 'undo-last-vote';

/** Takes back the vote that was cast last; pressed again, it puts it back. Says which on the extension's button. */
export async function undoLastVote(db: Database): Promise<void> {
  const [vote] = await newestVotes(db, 1);
  if (vote === undefined) return;
  const kind = vote.isWithdrawn ? 'vote.restored' : 'vote.withdrawn';
  await say(db, [{ kind, voteId: vote.id }], { device: await readDevice(), nowMs: nowMs(), newId });
  await browser.action.setBadgeText({ text: vote.isWithdrawn ? '✓' : '↶' });
}

/** Listens for the key. It is called at once in `main`, so that the key wakes a sleeping background. */
export function followUndoKey(db: Database, onFailure: (error: unknown) => void): void {
  browser.commands?.onCommand.addListener((command: string) => {
    if (command === undoCommand) undoLastVote(db).catch(onFailure);
  });
}
