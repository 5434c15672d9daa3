import { type ReadonlySignal, signal } from '@preact/signals';
import type { AddedArena } from '@/domain/custom/added-arena';
import { TabStatus } from '@/messaging/protocol';
import { browser } from '@/platform/browser';
import { dropAddedArena, keepAddedArena, readAddedArenas } from '@/storage/added-arenas';
import { readTabStates, type TabPlace } from '@/storage/tab-states';
import { askFor, giveBack, isAllowed } from './permissions';
import { readOrigin } from './read-origin';
import { recogniseAt } from './recognise-at';

export interface ListedArena {
  readonly arena: AddedArena;
  /** The permission can be taken back in the browser's own settings. */
  readonly isAllowed: boolean;
}

export interface ListedTab {
  readonly tabId: number;
  readonly place: TabPlace;
  readonly state: TabStatus;
}

export interface SettingsState {
  readonly arenas: readonly ListedArena[];
  readonly tabs: readonly ListedTab[];
}

/** Follows the arenas that were added, and the tabs that show one. */
export function followSettings(onError: (error: unknown) => void): ReadonlySignal<SettingsState | undefined> {
  const state = signal<SettingsState | undefined>(undefined);
  const refresh = () =>
    readState().then((newest) => {
      state.value = newest;
    }, onError);
  browser.storage.onChanged.addListener(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  void refresh();
  return state;
}

export type Refusal = 'no-address' | 'known' | 'not-allowed';

export type Addition =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** `isLookedAt`: how it is read was told from its page, not by the user. */
  | { readonly kind: 'added'; readonly reads: AddedArena['reads']; readonly isLookedAt: boolean };

/** How an arena is to be read, or that its page shall be looked at to find out. */
export type AskedReads = AddedArena['reads'] | { readonly kind: 'recognise' };

/** Adds the arena at an address, if the user allows it. Has to be called within their click. */
export async function addArena(typed: string, asked: AskedReads, title?: string): Promise<Addition> {
  const reading = readOrigin(typed);
  if (reading.kind === 'refused') return reading;
  const { origin } = reading;
  if (!(await askFor(origin))) return { kind: 'refused', reason: 'not-allowed' };
  const reads = asked.kind === 'recognise' ? await recogniseReads(origin) : asked;
  await keepAddedArena({ origin, title: title ?? new URL(origin).host, reads });
  return { kind: 'added', reads, isLookedAt: asked.kind === 'recognise' };
}

async function recogniseReads(origin: string): Promise<AddedArena['reads']> {
  const adapter = await recogniseAt(origin);
  return adapter === undefined ? { kind: 'custom' } : { kind: 'family', adapter };
}

/** Takes an arena away: its description, its scripts, and the permission for it. */
export async function removeArena(origin: string): Promise<void> {
  await dropAddedArena(origin);
  const others = await readAddedArenas();
  await giveBack(
    origin,
    others.map((other) => other.origin),
  );
}

async function readState(): Promise<SettingsState> {
  const [arenas, tabs] = await Promise.all([readAddedArenas(), readTabStates(TabStatus)]);
  const allowed = await Promise.all(arenas.map(({ origin }) => isAllowed(origin)));
  return { arenas: arenas.map((arena, index) => ({ arena, isAllowed: allowed[index] ?? false })), tabs };
}
