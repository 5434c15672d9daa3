import { isShown } from '@/arenas/is-shown';
import { commonParent } from '@/arenas/pair-up';
import type { PerSide } from '@/domain/side';

/** Whether all pairs that can be seen stand in the drawn order; undefined where none can be. Looks at the layout itself. */
export function areInOrder(pairs: readonly PerSide<Element>[], isSwapped: boolean): boolean | undefined {
  const shown = pairs.filter(({ a, b }) => isShown(a) && isShown(b));
  return shown.length === 0 ? undefined : shown.every((pair) => isBFirst(pair) === isSwapped);
}

/** Undefined where one lies upon the other. */
function isBFirst({ a, b }: PerSide<Element>): boolean | undefined {
  const [boxA, boxB] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const acrossPx = boxA.left - boxB.left;
  if (Math.abs(acrossPx) > 1) return isRightToLeft(a, b) ? acrossPx < 0 : acrossPx > 0;
  const downPx = boxA.top - boxB.top;
  return Math.abs(downPx) > 1 ? downPx > 0 : undefined;
}

function isRightToLeft(a: Element, b: Element): boolean {
  const parent = commonParent(a, b);
  return parent !== undefined && getComputedStyle(parent).direction === 'rtl';
}
