/** Our one element in the page: it carries the veil's state and, in a closed shadow root, what we show. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Adds the element to the page and puts it back whenever the page takes it out, until `signal` aborts. */
export function openHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement('blind-ballot');
  const root = element.attachShadow({ mode: 'closed' });
  const keeper = new MutationObserver(() => keep(document, element));
  keep(document, element);
  keeper.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    keeper.disconnect();
    element.remove();
  });
  return { element, root };
}

function keep(document: Document, element: HTMLElement): void {
  if (element.parentNode !== document.documentElement) document.documentElement.append(element);
}
