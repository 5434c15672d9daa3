/** Where the two browsers keep the way into a closed shadow tree, for extensions alone. */
interface ExtensionGlobals {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}
type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

const frameTags = new Set(['IFRAME', 'OBJECT', 'EMBED', 'FRAME']);

/** A document of its own inside a reply: not ours to read. */
export function isFrame({ tagName }: Element): boolean {
  return frameTags.has(tagName);
}

const hostTags = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** Whether a shadow tree can be hung into an element; line breaks and pictures, of which pages are full, take none. */
export function mayHostShadow({ tagName }: Element): boolean {
  return hostTags.has(tagName) || tagName.includes('-');
}

/** The shadow tree of an element: an open one, or the closed one of an element that has reason to have one. */
export function findShadow(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot !== null) return element.shadowRoot;
  return element.firstChild === null || element.tagName.includes('-') ? findClosed(element) : undefined;
}

function findClosed(element: Element): ShadowRoot | undefined {
  const { dom } = (globalThis as ExtensionGlobals).chrome ?? {};
  const closed =
    (element as FirefoxElement).openOrClosedShadowRoot ??
    (element instanceof HTMLElement ? dom?.openOrClosedShadowRoot?.(element) : undefined);
  return closed ?? undefined;
}

/** The element of the page itself in whose shadow a node stands, or the element around it. */
export function lightElementOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot) return lightElementOf(root.host) ?? root.host;
  return node instanceof Element ? node : (node.parentElement ?? undefined);
}
