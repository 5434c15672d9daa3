import { type ReadonlySignal, signal } from '@preact/signals';
import { askTab, type PageCheck } from '@/messaging/ask-tab';
import { browser } from '@/platform/browser';
import { startPicker } from '@/platform/start-picker';
import { findAddedArena } from '@/storage/added-arenas';
import { readTabPlace } from '@/storage/tab-states';

/** What is known of the page in the active tab beyond its state. */
export interface ActivePage {
  readonly tabId: number;
  readonly check: PageCheck | undefined;
  readonly canPoint: boolean;
  /** The host of the arena it shows; undefined where it shows none. */
  readonly host: string | undefined;
}

/** Asks the page in the active tab what was found on it, again whenever its state changes. */
export function followPage(onError: (error: unknown) => void): ReadonlySignal<ActivePage | undefined> {
  const page = signal<ActivePage | undefined>(undefined);
  const refresh = () =>
    readPage().then((newest) => {
      page.value = newest;
    }, onError);
  browser.storage.onChanged.addListener(() => void refresh());
  void refresh();
  return page;
}

/** Puts the structure of the page into the clipboard; false when the page did not answer or the browser refused. */
export async function copyDiagnosis({ tabId }: ActivePage): Promise<boolean> {
  const diagnosis = await askTab(tabId, 'page.diagnose');
  if (diagnosis === undefined) return false;
  return navigator.clipboard.writeText(diagnosis).then(
    () => true,
    () => false,
  );
}

/** Starts the picker and leaves the page to it. */
export async function pointAtParts({ tabId }: ActivePage): Promise<void> {
  await startPicker(tabId);
  window.close();
}

async function readPage(): Promise<ActivePage | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return undefined;
  const check = await askTab(active.id, 'page.check');
  // The address is told only where we are allowed.
  const added = active.url === undefined ? undefined : await findAddedArena(new URL(active.url).origin);
  const place = await readTabPlace(active.id);
  return { tabId: active.id, check, canPoint: added?.reads.kind === 'custom', host: place?.host };
}
