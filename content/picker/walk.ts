/** Where an arrow key leads from an element of the page; undefined when there is nothing that way, or another key. */
export function walk(from: Element, key: string): Element | undefined {
  const next = stepTo(from, key);
  const isPage = next != null && next !== from.ownerDocument.documentElement;
  return isPage ? next : undefined;
}

function stepTo(from: Element, key: string): Element | null | undefined {
  switch (key) {
    case 'ArrowUp':
      return from.parentElement;
    case 'ArrowDown':
      return [...from.children].find(isShown);
    case 'ArrowRight':
      return sibling(from, (element) => element.nextElementSibling);
    case 'ArrowLeft':
      return sibling(from, (element) => element.previousElementSibling);
  }
}

function sibling(from: Element, next: (element: Element) => Element | null): Element | undefined {
  for (let at = next(from); at !== null; at = next(at)) if (isShown(at)) return at;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
