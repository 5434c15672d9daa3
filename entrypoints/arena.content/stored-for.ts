import type { ArenaAdapter } from '@/arenas/contract';
import type { Stored } from '@/content/arena-page';
import { readOwnNames } from '@/storage/own-names';
import { followPageSettings, setPaused } from '@/storage/settings';

/** What is stored for the page of an arena. */
export function storedFor({ id }: ArenaAdapter): Stored {
  const { host } = location;
  return {
    ownNames: readOwnNames(),
    settings: {
      follow: (listener, signal) => followPageSettings(id, host, listener, signal),
      resume: () => setPaused(host, false),
    },
  };
}
