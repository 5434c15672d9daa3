import type { ArenaAdapter } from '@/arenas/contract';
import { customAdapter } from '@/arenas/custom/adapter';
import { adapters } from '@/arenas/registry';
import type { Reading } from '@/domain/battle/reading';
import { type ArenaStates, type StateName, statePage, type Wanted } from '@/test/fixtures/states';
import { someParts } from '@/test/support/custom-arenas';

/** Puts a page of an arena into the document in place of the last one. */
export function showState(arena: ArenaStates, state: StateName, more: Partial<Wanted> = {}): URL {
  const { html, url, prepare } = statePage(arena, state, more);
  document.body.innerHTML = html;
  prepare?.(document);
  return new URL(url);
}

export function readState(arena: ArenaStates, state: StateName, more: Partial<Wanted> = {}): Reading {
  const url = showState(arena, state, more);
  return adapterOf(arena).readPage(document, url);
}

/** The description that stands for all that users make. */
export const describedParts = someParts({ busy: '.writing' });
const described = customAdapter('https://arena.example.org', 'Example arena', describedParts);

export function adapterOf(arena: ArenaStates): ArenaAdapter {
  if (arena.adapter === 'custom') return described;
  const adapter = adapters.find(({ id }) => id === arena.adapter);
  if (adapter === undefined) throw new Error(`no adapter ${arena.adapter}`);
  return adapter;
}
