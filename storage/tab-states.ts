import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

// Session storage: forgotten with the browser, and out of reach of content scripts.
const key = (tabId: number) => `session:tab:${tabId}` as const;

/** Keeps the last status of a tab, whatever its shape; the reader parses it. */
export async function keepTabState(tabId: number, state: unknown): Promise<void> {
  await storage.setItem(key(tabId), state);
}

export async function dropTabState(tabId: number): Promise<void> {
  await storage.removeItem(key(tabId));
}

/** The last status of a tab in the shape of `schema`, or undefined when none was reported. */
export async function readTabState<const S extends v.GenericSchema>(
  tabId: number,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  const parsed = v.safeParse(schema, await storage.getItem(key(tabId)));
  return parsed.success ? parsed.output : undefined;
}
