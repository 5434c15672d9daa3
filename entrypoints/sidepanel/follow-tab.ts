import { type ReadonlySignal, signal } from '@preact/signals';
import type { BlockedLeak } from '@/domain/battle/blocked-leak';
import { askTab } from '@/messaging/ask-tab';
import { TabStatus } from '@/messaging/protocol';
import { browser } from '@/platform/browser';
import { readTabDraft, type TabDraft } from '@/storage/tab-drafts';
import { readTabPlace, readTabState } from '@/storage/tab-states';

/** What is known of the tab in front. */
export interface FrontTab {
  readonly tabId: number;
  /** Undefined on a page that is no arena's. */
  readonly status: TabStatus | undefined;
  readonly host: string | undefined;
  /** What the pair on it has given away so far, without a name; only while a vote is still to be cast. */
  readonly leaks: readonly BlockedLeak[];
  readonly draft: TabDraft;
}

/** Follows the tab in front of this panel's window and what it says of itself. Undefined until it was read. */
export function followTab(onError: (error: unknown) => void): ReadonlySignal<FrontTab | undefined> {
  const front = signal<FrontTab | undefined>(undefined);
  let asked = 0;
  const refresh = () => {
    const turn = ++asked;
    readFront().then((read) => {
      // A slower answer of an earlier tab is none.
      if (turn === asked) front.value = read;
    }, onError);
  };
  browser.tabs.onActivated.addListener(refresh);
  browser.windows?.onFocusChanged.addListener(refresh);
  browser.storage.onChanged.addListener(refresh);
  refresh();
  return front;
}

async function readFront(): Promise<FrontTab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return undefined;
  const tabId = active.id;
  const [status, place, draft] = await Promise.all([
    readTabState(tabId, TabStatus),
    readTabPlace(tabId),
    readTabDraft(tabId),
  ]);
  const hasLeaks = status?.kind === 'watching' && Object.values(status.leaks).some((leak) => leak !== 'none');
  const leaks = hasLeaks ? ((await askTab(tabId, 'page.leaks')) ?? []) : [];
  return { tabId, status, host: place?.host, leaks, draft };
}
