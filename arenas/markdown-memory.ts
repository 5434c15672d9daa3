/** What was read of elements, for as long as nothing in them changes. */
interface Memory {
  readonly read: WeakMap<Element, { readonly skip: string | undefined; readonly markdown: string }>;
}

/** Nothing is remembered until somebody watches the page for changes. */
let memory: Memory | undefined;

/**
 * From now on what was read of an element is remembered. Whoever calls this watches the page, and hands every node that
 * has changed to the function returned before anything is read again.
 */
export function rememberMarkdown(signal: AbortSignal): (changed: Node) => void {
  const own: Memory = { read: new WeakMap() };
  memory = own;
  signal.addEventListener('abort', () => {
    if (memory === own) memory = undefined;
  });
  return (changed) => {
    for (let at: Node | null = changed; at !== null; at = at.parentNode) own.read.delete(at as Element);
  };
}

/** What `read` says of an element, or said when it was last asked. */
export function remembered(element: Element, skip: string | undefined, read: () => string): string {
  if (memory === undefined || !isLocal(skip)) return read();
  const known = memory.read.get(element);
  if (known !== undefined && known.skip === skip) return known.markdown;
  const markdown = read();
  memory.read.set(element, { skip, markdown });
  return markdown;
}

const local = new Map<string, boolean>();

/** What such a selector says of an element cannot change by anything further away than the next sibling. */
function isLocal(skip: string | undefined): boolean {
  if (skip === undefined) return true;
  const known = local.get(skip);
  if (known !== undefined) return known;
  const compounds = skip.split(',').map((part) => part.trim().replace(/:has\(\+ [^\s>~+)]+\)/g, ''));
  const isOne = compounds.every((compound) => !/[\s>~+]|:nth|:is|:where|:not/.test(compound));
  local.set(skip, isOne);
  return isOne;
}
