import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

// Session storage: forgotten with the browser, and out of reach of content scripts.
const key = (tabId: number) => `session:tab:${tabId}` as const;
const placeKey = (tabId: number) => `session:tab-place:${tabId}` as const;

/** Keeps the last status of a tab, whatever its shape; the reader parses it. */
export async function keepTabState(tabId: number, state: unknown): Promise<void> {
  await storage.setItem(key(tabId), state);
}

/** Which arena a tab shows, and on which host. Never a title: it could name a model. */
export const TabPlace = v.strictObject({ arena: v.string(), host: v.string() });
export type TabPlace = v.InferOutput<typeof TabPlace>;

export async function keepTabPlace(tabId: number, place: TabPlace): Promise<void> {
  await storage.setItem(placeKey(tabId), place);
}

/** Forgets what a tab said. What the voter wrote down for its vote stays until the tab is closed. */
export async function dropTabState(tabId: number): Promise<void> {
  await storage.removeItems([key(tabId), placeKey(tabId)]);
}

/** Every tab that said something of itself, with its place. */
export async function readTabStates<const S extends v.GenericSchema>(
  schema: S,
): Promise<readonly { tabId: number; place: TabPlace; state: v.InferOutput<S> }[]> {
  const stored = await storage.snapshot('session');
  return Object.keys(stored).flatMap((name) => {
    const tabId = Number(/^tab:(\d+)$/.exec(name)?.[1] ?? Number.NaN);
    const state = v.safeParse(schema, stored[name]);
    const place = v.safeParse(TabPlace, stored[`tab-place:${tabId}`]);
    return state.success && place.success ? [{ tabId, place: place.output, state: state.output }] : [];
  });
}

/** The last status of a tab in the shape of `schema`, or undefined when none was reported. */
export async function readTabState<const S extends v.GenericSchema>(
  tabId: number,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  const parsed = v.safeParse(schema, await storage.getItem(key(tabId)));
  return parsed.success ? parsed.output : undefined;
}

/** Which arena a tab shows; undefined where it shows none. */
export async function readTabPlace(tabId: number): Promise<TabPlace | undefined> {
  const parsed = v.safeParse(TabPlace, await storage.getItem(placeKey(tabId)));
  return parsed.success ? parsed.output : undefined;
}
