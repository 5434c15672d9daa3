import { readLabel } from '@/domain/battle/label';
import type { PerSide } from '@/domain/side';
import * as at from './selectors';

// 2025-10, BigCodeArena: "Now you can see model names! 👀 Model A: some-model, Model B: other-model".
const announcement = /Now you can see model names!.*?Model A:\s*(.+?),\s*Model B:\s*(.+?)\s*$/s;

/** The pairs that notices on the page name. A notice stands for 15 seconds. */
export function readAnnounced(root: ParentNode): readonly PerSide<string>[] {
  return [...root.querySelectorAll(at.toast)].flatMap((toast) => {
    const words = toast.querySelector('.toast-text') ?? toast;
    const [, a, b] = announcement.exec(words.textContent ?? '') ?? [];
    const names = [readLabel(a), readLabel(b)].flatMap((label) => (label.kind === 'name' ? label.name : []));
    return names[0] === undefined || names[1] === undefined ? [] : [{ a: names[0], b: names[1] }];
  });
}
