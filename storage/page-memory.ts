import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

// What has to be known of single conversations when their page is loaded anew. A key for each, so that tabs never
// overwrite each other's.
const orderPrefix = 'order:';
const unveiledPrefix = 'unveiled:';

/** After this time a conversation is taken for one that was never seen here: neither blind nor unveiled. */
const memoryDays = 90;
const dayMs = 86_400_000;

/** What all of them say: when it was noted. */
const Noted = v.object({ atMs: v.number() });
const Order = v.object({ isSwapped: v.boolean(), atMs: v.number() });
const Unveiled = v.object({ atMs: v.number(), what: v.picklist(['page', 'names']) });
/** What the voter asked to see: a page that nobody understands, or the names of a pair. */
export type UnveiledPart = 'page' | 'names';

/** Where a conversation is: the arena, its host, and the arena's own id. */
export interface TalkPlace {
  readonly arena: string;
  readonly host: string;
  readonly conversation: string;
}

/** The order in which a self-blinded pair is shown, if it was begun so and nobody has seen its names since. */
export async function readOrder(place: TalkPlace): Promise<{ isSwapped: boolean } | undefined> {
  const parsed = v.safeParse(Order, await storage.getItem(keyOf(orderPrefix, place)));
  return parsed.success ? { isSwapped: parsed.output.isSwapped } : undefined;
}

export async function keepOrder(place: TalkPlace, isSwapped: boolean, atMs: number): Promise<void> {
  await storage.setItem(keyOf(orderPrefix, place), { isSwapped, atMs });
}

export async function dropOrder(place: TalkPlace): Promise<void> {
  await storage.removeItem(keyOf(orderPrefix, place));
}

/** What the voter asked to see of a conversation. What is stored and not understood counts as all of it. */
export async function readUnveiled(place: TalkPlace): Promise<UnveiledPart | undefined> {
  const stored = await storage.getItem(keyOf(unveiledPrefix, place));
  if (stored === null) return undefined;
  const parsed = v.safeParse(Unveiled, stored);
  return parsed.success ? parsed.output.what : 'page';
}

export async function keepUnveiled(place: TalkPlace, what: UnveiledPart, atMs: number): Promise<void> {
  await storage.setItem(keyOf(unveiledPrefix, place), { what, atMs });
}

/** Forgets the conversations that were last noted long before `atMs`, or all of them. */
export async function forgetTalks(atMs = Number.POSITIVE_INFINITY): Promise<void> {
  const stored = await storage.snapshot('local');
  const isOld = (value: unknown) => {
    const parsed = v.safeParse(Noted, value);
    return !parsed.success || atMs - parsed.output.atMs > memoryDays * dayMs;
  };
  const keys = Object.keys(stored).filter(
    (key) => (key.startsWith(orderPrefix) || key.startsWith(unveiledPrefix)) && isOld(stored[key]),
  );
  await storage.removeItems(keys.map((key) => `local:${key}` as const));
}

function keyOf(prefix: string, { arena, host, conversation }: TalkPlace) {
  return `local:${prefix}${arena}:${host}:${conversation}` as const;
}
