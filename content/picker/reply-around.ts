import { isMark, isStableClass, isStableValue } from './stable';

// What words are set in. The next reply has more of these, or fewer.
const setIn =
  'p, ul, ol, li, pre, code, blockquote, table, thead, tbody, tr, td, th, h1, h2, h3, h4, h5, h6, span, strong, em, b, i, a';

/**
 * The whole reply around a paragraph of it that was hit: up through what words are set in, to the plain box that holds
 * them. An element that bears a name of its own was meant, and so is one in a part of the page.
 */
export function replyAround(hit: Element): Element {
  let element = hit;
  while (element.matches(setIn) && !isMarked(element)) {
    const parent = element.parentElement;
    if (parent === null || !parent.matches(`div, ${setIn}`)) return element;
    element = parent;
  }
  return element;
}

function isMarked({ id, classList, attributes }: Element): boolean {
  return (
    isStableValue(id) ||
    [...classList].some(isStableClass) ||
    [...attributes].some(({ name, value }) => isMark(name) && isStableValue(value))
  );
}
