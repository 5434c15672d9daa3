import type { TabStatus } from '@/messaging/protocol';
import { browser, type Runtime } from '@/platform/browser';
import { dropTabState, keepTabPlace, keepTabState } from '@/storage/tab-states';

// A short sign on the button; colours come with words in its title, never alone.
const badges: Partial<Record<TabStatus['kind'], { text: string; color: string }>> = {
  recorded: { text: '✓', color: '#1a7f4b' },
  spooled: { text: '…', color: '#8a5a00' },
  unreadable: { text: '!', color: '#b3541e' },
  'not-recorded': { text: '!', color: '#b3541e' },
};

/** Keeps what a tab says of itself for the popup, and marks the button. Frames with no battle say nothing. */
export async function reportTab(sender: Runtime.MessageSender, status: TabStatus): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || (sender.frameId !== 0 && status.kind === 'elsewhere')) return;
  if (status.kind === 'left') return dropTabState(tabId);
  await keepTabState(tabId, status);
  const badge = badges[status.kind];
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  if (badge !== undefined) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
}

/** Keeps which arena a tab shows, for the list of all of them. A frame's own arena goes before that of its tab. */
export async function keepPlace(
  { tab, url }: Runtime.MessageSender,
  arena: string,
  { kind }: TabStatus,
): Promise<void> {
  if (tab?.id === undefined || url === undefined || kind === 'left' || kind === 'elsewhere') return;
  await keepTabPlace(tab.id, { arena, host: new URL(url).host });
}

/** Forgets what closed tabs said. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void dropTabState(tabId));
}
