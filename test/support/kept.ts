import type { Page } from 'puppeteer-core';
import type { TabStatus } from '../../messaging/protocol';

/** What a page of the extension has in its global scope: `browser`, or `chrome` alone. */
export interface ExtensionGlobals {
  readonly browser?: Extension;
  readonly chrome: Extension;
}

interface Extension {
  readonly storage: Storage;
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

interface Storage {
  readonly session: {
    get(keys: null): Promise<Record<string, unknown>>;
    readonly onChanged: {
      addListener(listen: Listener): void;
      removeListener(listen: Listener): void;
    };
  };
  readonly local: {
    get(keys: null): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
}

/** Everything in extension storage, both what lasts and what goes with the browser. */
export async function readEverythingKept(own: Page): Promise<Record<string, unknown>[]> {
  return own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const { local, session } = (browser ?? chrome).storage;
    return Promise.all([local.get(null), session.get(null)]);
  });
}

/** What the tabs last said of themselves, by the extension's own record. */
export async function readTabStatuses(own: Page): Promise<TabStatus[]> {
  const [, session = {}] = await readEverythingKept(own);
  return Object.entries(session).flatMap(([key, value]) =>
    key.startsWith('tab:') ? [value as TabStatus] : [],
  );
}

/** The keys of extension storage that begin with `prefix`: `pending:` and `outbox:` hold votes under way. */
export async function readKeptKeys(own: Page, prefix: string): Promise<string[]> {
  const [local = {}] = await readEverythingKept(own);
  return Object.keys(local).filter((key) => key.startsWith(prefix));
}

/** Sends the background a message, as one of the extension's own pages does, and returns its answer. */
export async function ask(own: Page, message: unknown): Promise<unknown> {
  return own.evaluate((sent) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    return (browser ?? chrome).runtime.sendMessage(sent);
  }, message);
}

/** Writes into extension storage what the settings view would; `null` takes an entry out. */
export async function keepLocal(own: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  await own.evaluate(async (kept) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const { local } = (browser ?? chrome).storage;
    const entries = Object.entries(kept);
    await local.set(Object.fromEntries(entries.filter(([, value]) => value !== null)));
    await local.remove(entries.flatMap(([key, value]) => (value === null ? [key] : [])));
  }, values);
}
