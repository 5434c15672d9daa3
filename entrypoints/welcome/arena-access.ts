import { adapters } from '@/arenas/registry';
import { browser } from '@/platform/browser';

/** An arena that is known by its address, and whether the browser lets us run there. */
export interface ArenaAccess {
  readonly id: string;
  readonly title: string;
  readonly origins: readonly string[];
  readonly isAllowed: boolean;
}

/** Asks the browser for each arena; it grants them at installation, but the user can take any back. */
export function readArenaAccess(): Promise<readonly ArenaAccess[]> {
  const known = adapters.filter(({ matches }) => matches.length > 0);
  return Promise.all(
    known.map(async ({ id, title, matches }) => ({
      id,
      title,
      origins: matches,
      isAllowed: await browser.permissions.contains({ origins: [...matches] }),
    })),
  );
}

/** Asks the user, as only a click may. Resolves to whether it was allowed. */
export function askForAccess({ origins }: ArenaAccess): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}
