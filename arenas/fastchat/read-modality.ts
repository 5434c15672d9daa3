import type { PerSide } from '@/domain/side';
import type { Modality } from '@/domain/vote';

const sandbox = 'Model A Sandbox';

/** What the two models make: 2025-10, BigCodeArena shows a sandbox for each; elsewhere the media tell. */
export function readModality(tab: Element, panels: PerSide<Element>): Modality {
  if ([...tab.querySelectorAll('h3')].some(({ textContent }) => textContent?.trim() === sandbox))
    return 'code';
  if (panels.a.querySelector('[role="log"]') !== null) return 'text';
  const shown = [panels.a, panels.b];
  if (shown.some((panel) => panel.querySelector('video') !== null)) return 'video';
  return shown.some((panel) => panel.querySelector('img, .image-container, [data-testid="image"]') !== null)
    ? 'image'
    : 'text';
}
