import { type ReadonlySignal, signal } from '@preact/signals';
import type { AddedArena } from '@/domain/custom/added-arena';
import { TabStatus } from '@/messaging/protocol';
import { browser } from '@/platform/browser';
import { dropAddedArena, keepAddedArena, readAddedArenas } from '@/storage/added-arenas';
import { readTabStates, type TabPlace } from '@/storage/tab-states';
import { askFor, giveBack, isAllowed } from './permissions';
import { readOrigin } from './read-origin';

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

export type Addition = 'added' | 'no-address' | 'known' | 'not-allowed';

/** Adds the arena at an address, if the user allows it. Has to be called within their click. */
export async function addArena(typed: string, reads: AddedArena['reads'], title?: string): Promise<Addition> {
  const reading = readOrigin(typed);
  if (reading.kind === 'refused') return reading.reason;
  const { origin } = reading;
  if (!(await askFor(origin))) return 'not-allowed';
  await keepAddedArena({ origin, title: title ?? new URL(origin).host, reads });
  return 'added';
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
