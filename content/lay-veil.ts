import { openCurtainCss, veilCss } from '@/arenas/custom/veil-css';
import type { CustomParts } from '@/domain/custom/custom-parts';
import { call } from '@/messaging/call';

const tries = 4;
const pauseMs = 150;
const patienceMs = 1500;

/**
 * Has the veil of an added arena laid over this page. Where the background cannot be reached we lay it ourselves; should
 * the page's policy forbid that, the curtain stays closed rather than show a name.
 */
export async function layVeil(document: Document, parts: CustomParts | undefined): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const isLaid = call('page.veil', {}).then(
      () => true,
      () => pause(pauseMs).then(() => false),
    );
    if (await Promise.race([isLaid, pause(patienceMs).then(() => false)])) return;
  }
  const style = document.createElement('style');
  style.textContent = `${parts === undefined ? '' : veilCss(parts)}\n${openCurtainCss}`;
  document.documentElement.append(style);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
