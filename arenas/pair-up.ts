import type { PerSide } from '@/domain/side';

/**
 * Pairs of elements that have a common ancestor of their own: one in which there is no third, and none of `separators`.
 * In the order of the document, the first of each pair being a.
 */
export function pairUp(
  elements: readonly Element[],
  separators: readonly Element[] = [],
): readonly PerSide<Element>[] {
  const pairs: PerSide<Element>[] = [];
  for (let index = 0; index + 1 < elements.length; index++) {
    const [a, b] = [elements[index], elements[index + 1]];
    if (a === undefined || b === undefined || !isPair(a, b, [...elements, ...separators])) continue;
    pairs.push({ a, b });
    index++;
  }
  return pairs;
}

/** The closest element that holds both. */
export function commonParent(a: Element, b: Element): Element | undefined {
  let parent = a.parentElement;
  while (parent !== null && !parent.contains(b)) parent = parent.parentElement;
  return parent ?? undefined;
}

function isPair(a: Element, b: Element, others: readonly Element[]): boolean {
  const parent = commonParent(a, b);
  return (
    parent !== undefined && !others.some((other) => other !== a && other !== b && parent.contains(other))
  );
}
