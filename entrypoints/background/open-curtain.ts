import { openCurtainCss, veilCss } from '@/arenas/custom/veil-css';
import { browser, type Runtime } from '@/platform/browser';
import { findAddedArena } from '@/storage/added-arenas';

/**
 * Lays the veil of an added arena over the frame that asks, and opens the curtain before it. The page's own policy has no
 * say in it, nor can the page see it, as it could with a style element.
 */
export async function openCurtain(sender: Runtime.MessageSender): Promise<void> {
  const { tab, url } = sender;
  if (tab?.id === undefined || url === undefined) return;
  const reads = (await findAddedArena(new URL(url).origin))?.reads;
  const veil = reads?.kind === 'custom' && reads.parts !== undefined ? veilCss(reads.parts) : '';
  await browser.scripting.insertCSS({
    target: targetOf(tab.id, sender),
    css: `${veil}\n${openCurtainCss}`,
  });
}

/** Chromium loads pages ahead: there a frame of the tab is not yet the document that asks. Firefox knows no such ids. */
function targetOf(tabId: number, { frameId = 0, ...sender }: Runtime.MessageSender) {
  const { documentId } = sender as { readonly documentId?: string };
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
}
