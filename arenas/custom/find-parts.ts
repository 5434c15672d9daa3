import type { CustomParts } from '@/domain/custom/custom-parts';
import { isShown } from './is-shown';

/** More than this of one part is no battle but a selector that matches too much. */
const mostMatches = 500;

/** The shown elements of a part in the order of the page, or why there are none to work with. */
export type Found = readonly HTMLElement[] | 'not-understood' | 'too-many';

/** Looks for what one selector describes. Costs one query, and nothing more where it matches too much. */
export function findAll(root: ParentNode, selector: string): Found {
  const matches = query(root, selector);
  if (matches === undefined) return 'not-understood';
  if (matches.length > mostMatches) return 'too-many';
  return outermost([...matches].filter(isShown));
}

/** The two sides of a part. One selector for both means that they take turns in the order of the page. */
export function findSides(root: ParentNode, { a, b }: CustomParts['replies']) {
  const foundA = findAll(root, a);
  if (a !== b || typeof foundA === 'string') return { a: foundA, b: findAll(root, b) };
  return {
    a: foundA.filter((_, index) => index % 2 === 0),
    b: foundA.filter((_, index) => index % 2 === 1),
  };
}

/** An empty list where a part cannot be worked with. */
export function listed(found: Found): readonly HTMLElement[] {
  return typeof found === 'string' ? [] : found;
}

function query(root: ParentNode, selector: string): NodeListOf<HTMLElement> | undefined {
  try {
    return root.querySelectorAll<HTMLElement>(selector);
  } catch {
    return undefined; // The browser knows no such selector.
  }
}

/** A reply may hold what looks like a reply: only the outer one is. */
function outermost(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  let last: HTMLElement | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}
