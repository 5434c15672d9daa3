import { addedAdapter } from '@/arenas/added';
import type { ArenaAdapter } from '@/arenas/contract';
import { layVeil } from '@/content/lay-veil';
import { findAddedArena } from '@/storage/added-arenas';

/**
 * The adapter for a page of an arena that the user added, once its veil is laid; undefined on any other page, such as
 * another port of the same host.
 */
export async function findAddedAdapter(
  document: Document,
  origin: string,
): Promise<ArenaAdapter | undefined> {
  const arena = await findAddedArena(origin);
  // Known arenas carry their veil in a file; a page that was covered for nothing has to be uncovered, too.
  if (arena?.reads.kind !== 'family') await layVeil(document, arena?.reads.parts);
  return arena && addedAdapter(arena);
}
