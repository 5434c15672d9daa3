import type { ArenaAdapter } from '@/arenas/contract';
import type { Stored } from '@/content/arena-page';
import { nowMs } from '@/platform/clock';
import { reportBug } from '@/platform/log';
import { readOwnNames } from '@/storage/own-names';
import { dropOrder, keepOrder, keepUnveiled, readOrder, readUnveiled } from '@/storage/page-memory';
import { followPageSettings, setPaused } from '@/storage/settings';

/** What is stored for the page of an arena. */
export function storedFor({ id }: ArenaAdapter): Stored {
  const { host } = location;
  const placeOf = (conversation: string) => ({ arena: id, host, conversation });
  const noting = (noted: Promise<void>) => void noted.catch((error) => reportBug('page memory', error));
  return {
    ownNames: readOwnNames(),
    settings: {
      follow: (listener, signal) => followPageSettings(id, host, listener, signal),
      resume: () => setPaused(host, false),
    },
    orders: {
      read: (conversation) => readOrder(placeOf(conversation)),
      keep: (conversation, { isSwapped }) => noting(keepOrder(placeOf(conversation), isSwapped, nowMs())),
      drop: (conversation) => noting(dropOrder(placeOf(conversation))),
    },
    unveiled: {
      read: (conversation) => readUnveiled(placeOf(conversation)),
      keep: (conversation, what) => noting(keepUnveiled(placeOf(conversation), what, nowMs())),
    },
  };
}
