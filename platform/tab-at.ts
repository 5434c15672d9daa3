import { browser, type Tabs } from './browser';
import { patternOf } from './match-pattern';

/** A tab that shows an origin, if one does. Told only where we are allowed. */
export async function findTabAt(origin: string): Promise<Tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.find(({ url }) => url !== undefined && new URL(url).origin === origin);
}

/** Opens a tab and waits until its page has loaded, so that something can be put into it. Its id, or undefined if it closed. */
export async function openTabAt(origin: string, active: boolean): Promise<number | undefined> {
  const { id } = await browser.tabs.create({ url: origin, active });
  return id === undefined ? undefined : new Promise((resolve) => whenLoaded(id, resolve));
}

function whenLoaded(id: number, done: (id: number | undefined) => void): void {
  const finish = (result: number | undefined) => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    done(result);
  };
  const onUpdated = (tabId: number, { status }: { readonly status?: string }) => {
    if (tabId === id && status === 'complete') finish(id);
  };
  const onRemoved = (tabId: number) => {
    if (tabId === id) finish(undefined);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
}
