import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { AddedArena } from '@/domain/custom/added-arena';

// A key for each, so that contexts never overwrite each other's.
const prefix = 'added-arena:';
const keyOf = (origin: string) => `local:${prefix}${origin}` as const;

/** The arenas that the user added, by title. Entries that do not parse are left where they are. */
export async function readAddedArenas(): Promise<readonly AddedArena[]> {
  const stored = await storage.snapshot('local');
  const arenas = Object.entries(stored).flatMap(([key, value]) => {
    const parsed = v.safeParse(AddedArena, value);
    return isAddedArenaKey(key) && parsed.success ? [parsed.output] : [];
  });
  return arenas.sort((one, other) => one.title.localeCompare(other.title));
}

/** The arena that was added for an origin; undefined when there is none. */
export async function findAddedArena(origin: string): Promise<AddedArena | undefined> {
  const parsed = v.safeParse(AddedArena, await storage.getItem(keyOf(origin)));
  return parsed.success ? parsed.output : undefined;
}

/** Adds an arena, or replaces the one of the same origin. The background then registers its scripts. */
export async function keepAddedArena(arena: AddedArena): Promise<void> {
  await storage.setItem(keyOf(arena.origin), v.parse(AddedArena, arena));
}

export async function dropAddedArena(origin: string): Promise<void> {
  await storage.removeItem(keyOf(origin));
}

/** Whether a key of extension storage is an added arena's. */
export function isAddedArenaKey(key: string): boolean {
  return key.startsWith(prefix);
}
