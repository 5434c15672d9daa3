import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import {
  BlindnessChoice,
  type BlindnessSwitch,
  blindnessOf,
  type PageSettings,
} from '@/domain/blindness/settings';

// A key for each place, so that contexts hardly ever overwrite each other's choices.
const everywhereKey = 'local:blindness';
const arenaPrefix = 'blindness:';
const pausedPrefix = 'paused:';
const keyOf = (arena: string | undefined) =>
  arena === undefined ? everywhereKey : (`local:${arenaPrefix}${arena}` as const);
const pausedKey = (host: string) => `local:${pausedPrefix}${host}` as const;

/** Everything that was chosen. What is stored and not understood counts as not chosen. */
export interface ChosenSettings {
  readonly everywhere: BlindnessChoice;
  /** By the id of the arena. */
  readonly arenas: ReadonlyMap<string, BlindnessChoice>;
  readonly pausedHosts: readonly string[];
}

export async function readChosenSettings(): Promise<ChosenSettings> {
  const stored = await storage.snapshot('local');
  const withPrefix = (prefix: string) =>
    Object.keys(stored).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
  return {
    everywhere: parseChoice(stored.blindness),
    arenas: new Map(withPrefix(arenaPrefix).map((id) => [id, parseChoice(stored[arenaPrefix + id])])),
    pausedHosts: withPrefix(pausedPrefix).filter((host) => stored[pausedPrefix + host] === true),
  };
}

/** What holds on a page of an arena on `host`. */
export async function readPageSettings(arena: string, host: string): Promise<PageSettings> {
  const keys = [everywhereKey, keyOf(arena), pausedKey(host)] as const;
  const [everywhere, own, paused] = await Promise.all(keys.map((key) => storage.getItem(key)));
  return { ...blindnessOf(parseChoice(everywhere), parseChoice(own)), isPaused: paused === true };
}

/**
 * Calls `onChange` with what holds on a page, at once and whenever it changes, until `signal` aborts. What cannot be
 * read goes to `onError`.
 */
export function followPageSettings(
  arena: string,
  host: string,
  listener: { onChange: (settings: PageSettings) => void; onError: (error: unknown) => void },
  signal: AbortSignal,
): void {
  const refresh = () =>
    void readPageSettings(arena, host).then(
      (settings) => signal.aborted || listener.onChange(settings),
      listener.onError,
    );
  for (const key of [everywhereKey, keyOf(arena), pausedKey(host)] as const)
    signal.addEventListener('abort', storage.watch(key, refresh));
  refresh();
}

/** Switches something on or off for an arena, or everywhere without one; `undefined` takes the choice back. */
export async function chooseBlindness(
  arena: string | undefined,
  name: BlindnessSwitch,
  isOn: boolean | undefined,
): Promise<void> {
  const { [name]: _, ...others } = parseChoice(await storage.getItem(keyOf(arena)));
  await storage.setItem(keyOf(arena), isOn === undefined ? others : { ...others, [name]: isOn });
}

/** Turns a switch over, for everywhere; says what it is now. */
export async function toggleBlindness(name: BlindnessSwitch): Promise<boolean> {
  const isOn = !blindnessOf(parseChoice(await storage.getItem(everywhereKey)))[name];
  await chooseBlindness(undefined, name, isOn);
  return isOn;
}

/** Pauses on a host, or goes on there. */
export async function setPaused(host: string, isPaused: boolean): Promise<void> {
  if (isPaused) await storage.setItem(pausedKey(host), true);
  else await storage.removeItem(pausedKey(host));
}

export async function isPaused(host: string): Promise<boolean> {
  return (await storage.getItem(pausedKey(host))) === true;
}

function parseChoice(stored: unknown): BlindnessChoice {
  const parsed = v.safeParse(BlindnessChoice, stored);
  return parsed.success ? parsed.output : {};
}
