import type { JournalEvent } from '@/domain/journal/event';
import { dropLetter } from '@/messaging/outbox';
import type { Handlers } from '@/messaging/serve';
import { newId, nowMs } from '@/platform/clock';
import type { Database } from '@/storage/database';
import { readDevice } from '@/storage/device';
import { recordEvent, recordVote } from '@/storage/votes';
import { openCurtain } from './open-curtain';
import { keepPlace, reportTab } from './tab-reports';

/** What the background does for each message. It alone writes votes. */
export function handlersOf(db: Database): Handlers {
  return {
    'vote.record': async ({ vote, turns }) => {
      const recorded = await recordVote(db, vote, turns, await readDevice());
      await dropLetter(vote.id);
      return recorded;
    },
    'vote.withdraw': ({ voteId }) => say(db, { kind: 'vote.withdrawn', voteId }),
    'vote.restore': ({ voteId }) => say(db, { kind: 'vote.restored', voteId }),
    'vote.judge': (judged) => say(db, { kind: 'vote.judged', ...judged }),
    'leak.review': (reviewed) => say(db, { kind: 'leak.reviewed', ...reviewed }),
    'page.veil': async (_, sender) => {
      await openCurtain(sender);
      return {};
    },
    'tab.report': async ({ arena, status }, sender) => {
      await reportTab(sender, status);
      await keepPlace(sender, arena, status);
      return {};
    },
  };
}

type Said = DistributiveOmit<Exclude<JournalEvent, { kind: 'vote.cast' }>, 'id' | 'atMs' | 'device' | 'v'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Adds what was said of a vote to the journal. */
async function say(db: Database, said: Said): Promise<Record<never, never>> {
  await recordEvent(db, { id: newId(), atMs: nowMs(), device: await readDevice(), v: 1, ...said });
  return {};
}
