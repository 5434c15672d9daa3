import type { Page } from 'puppeteer-core';
import type { TabStatus } from '../../messaging/protocol';

interface ExtensionGlobals {
  readonly browser?: { storage: Storage };
  readonly chrome: { storage: Storage };
}

interface Storage {
  readonly session: { get(keys: null): Promise<Record<string, unknown>> };
  readonly local: { get(keys: null): Promise<Record<string, unknown>> };
}

/** What the tabs last said of themselves, by the extension's own record. */
export async function readTabStatuses(own: Page): Promise<TabStatus[]> {
  const stored = await own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    return (browser ?? chrome).storage.session.get(null);
  });
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('tab:') ? [value as TabStatus] : [],
  );
}

/** The keys of extension storage that begin with `prefix`: `pending:` and `outbox:` hold votes under way. */
export async function readKeptKeys(own: Page, prefix: string): Promise<string[]> {
  const stored = await own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    return (browser ?? chrome).storage.local.get(null);
  });
  return Object.keys(stored).filter((key) => key.startsWith(prefix));
}
