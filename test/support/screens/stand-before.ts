import type { Page } from 'puppeteer-core';
import type { TabStatus } from '@/messaging/protocol';

/** Has the tab of one of the extension's own pages say that it shows an arena, as a side panel in it will read. */
export async function standBefore(page: Page, status: TabStatus): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (said) => {
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const { id } = await api.tabs.getCurrent();
    const place = { arena: 'arena-ai', host: 'arena.example' };
    await api.storage.session.set({ [`tab:${id}`]: said, [`tab-place:${id}`]: place });
  }, status);
}

interface Api {
  readonly tabs: { getCurrent(): Promise<{ readonly id: number }> };
  readonly storage: { readonly session: { set(items: Record<string, unknown>): Promise<void> } };
}
