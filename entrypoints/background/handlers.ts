import { dropLetter } from '@/messaging/outbox';
import type { Handlers } from '@/messaging/serve';
import { newId, nowMs } from '@/platform/clock';
import type { Database } from '@/storage/database';
import { readDevice } from '@/storage/device';
import { recordEvent, recordVote } from '@/storage/votes';
import { reportTab } from './tab-reports';

/** What the background does for each message. It alone writes votes. */
export function handlersOf(db: Database): Handlers {
  return {
    'vote.record': async ({ vote, turns }) => {
      const recorded = await recordVote(db, vote, turns, await readDevice());
      await dropLetter(vote.id);
      return recorded;
    },
    'vote.withdraw': async ({ voteId }) => say(db, 'vote.withdrawn', voteId),
    'vote.restore': async ({ voteId }) => say(db, 'vote.restored', voteId),
    'tab.report': async ({ status }, sender) => {
      await reportTab(sender, status);
      return {};
    },
  };
}

async function say(db: Database, kind: 'vote.withdrawn' | 'vote.restored', voteId: string) {
  await recordEvent(db, { id: newId(), atMs: nowMs(), device: await readDevice(), v: 1, kind, voteId });
  return {};
}
