import { openCurtainCss, veilCss } from '@/arenas/custom/veil-css';
import { browser, type Runtime } from '@/platform/browser';
import { findAddedArena } from '@/storage/added-arenas';

/**
 * Lays the veil of an added arena over the frame that asks, and opens the curtain before it. The page's own policy has no
 * say in it, nor can the page see it, as it could with a style element.
 */
export async function openCurtain({ tab, frameId = 0, url }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || url === undefined) return;
  const reads = (await findAddedArena(new URL(url).origin))?.reads;
  const veil = reads?.kind === 'custom' && reads.parts !== undefined ? veilCss(reads.parts) : '';
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: `${veil}\n${openCurtainCss}` });
}
