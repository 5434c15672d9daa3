/**
 * A selector that this very element matches and no other, from its place in the tree alone: the page's DOM stays as it
 * is. It holds until elements come or go before it, so it is made anew whenever any do.
 */
export function elementPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at !== element.ownerDocument.documentElement; ) {
    steps.unshift(`:nth-child(${placeOf(at)})`);
    at = at.parentElement;
  }
  return [':root', ...steps].join('>');
}

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) place++;
  return place;
}
