import type { AddedArena } from '@/domain/custom/added-arena';
import type { ArenaAdapter } from './contract';
import { customAdapter } from './custom/adapter';
import { adapters } from './registry';

/** The adapter for an arena that the user added; undefined when it was of a family that is not there any more. */
export function addedAdapter({ origin, title, reads }: AddedArena): ArenaAdapter | undefined {
  if (reads.kind === 'custom') return customAdapter(origin, title, reads.parts);
  return adapters.find(({ id }) => id === reads.adapter);
}
