import { statusText } from '@/content/chip/status-text';
import type { TabStatus } from '@/messaging/protocol';
import { browser, type Runtime } from '@/platform/browser';
import { text } from '@/platform/text';
import { dropTabDraft } from '@/storage/tab-drafts';
import { dropTabState, keepTabPlace, keepTabState } from '@/storage/tab-states';
import { badgeOf } from './badge-of';

/**
 * Keeps what a tab says of itself for the popup, and says it on the button: a sign, and the words in its title. Frames
 * with no battle say nothing.
 */
export async function reportTab(sender: Runtime.MessageSender, status: TabStatus): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || (sender.frameId !== 0 && status.kind === 'elsewhere')) return;
  if (status.kind === 'left') return dropTabState(tabId);
  await keepTabState(tabId, status);
  const badge = badgeOf(status);
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  await browser.action.setTitle({ tabId, title: text('actionTitle', text('extName'), statusText(status)) });
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
  browser.tabs.onRemoved.addListener((tabId) => {
    void dropTabState(tabId);
    void dropTabDraft(tabId);
  });
}
