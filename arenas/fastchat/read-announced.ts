import { readLabel } from '@/domain/battle/label';
import type { PerSide } from '@/domain/side';
import { readMarkdown } from '../read-markdown';
import * as at from './selectors';

// 2025-10, BigCodeArena: "Now you can see model names! 👀 Model A: some-model, Model B: other-model".
const announcement = /Now you can see model names!.*?Model A:\s*(.+?),\s*Model B:\s*(.+?)\s*$/s;

/** The pairs that notices on the page name. A notice stands for 15 seconds. */
export function readAnnounced(root: ParentNode): readonly PerSide<string>[] {
  return [...root.querySelectorAll(at.toast)].flatMap((toast) => {
    const [, a, b] = announcement.exec(wordsOf(toast)) ?? [];
    const names = [readLabel(a), readLabel(b)].flatMap((label) => (label.kind === 'name' ? label.name : []));
    return names[0] === undefined || names[1] === undefined ? [] : [{ a: names[0], b: names[1] }];
  });
}

/** A notice without the sign that closes it, which could be taken for the end of a name. */
function wordsOf(toast: Element): string {
  const words = toast.querySelector('.toast-text');
  return words === null ? readMarkdown(toast, 'button') : (words.textContent ?? '');
}
