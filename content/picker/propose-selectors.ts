import { isPlainSelector } from '@/domain/custom/selector';
import { isMark, isStableClass, isStableValue } from './stable';

const mostProposals = 6;
const mostAncestors = 8;

/** Whether a selector that matches these elements is precise enough for what it is to find. */
export type Fits = (matches: readonly Element[]) => boolean;

/**
 * Selectors for an element, the most robust first: ids and marks before roles, classes and places, and its own before those
 * that lean on what is around it. Those that fit come first; the others match more than the element.
 */
export function proposeSelectors(element: Element, fits: Fits): readonly string[] {
  const own = ownSelectors(element);
  const around = ancestorsOf(element).flatMap((ancestor) => markSelectors(ancestor));
  const combined = own.flatMap((inner) => around.map((outer) => `${outer} ${inner}`));
  const candidates = [...own, ...combined, ...paths(element, fits)].filter(isPlainSelector);
  const [fitting, broad]: [string[], string[]] = [[], []];
  for (const selector of new Set(candidates)) {
    const matches = [...element.ownerDocument.querySelectorAll(selector)];
    if (matches.includes(element)) (fits(matches) ? fitting : broad).push(selector);
    if (fitting.length === mostProposals) break;
  }
  return [...fitting, ...broad].slice(0, mostProposals);
}

/** What the element says of itself, down to its tag alone. */
function ownSelectors(element: Element): readonly string[] {
  return [...markSelectors(element), tagOf(element)];
}

function markSelectors(element: Element): readonly string[] {
  const { id, classList } = element;
  const ids = isStableValue(id) ? [`#${id}`] : [];
  const marks = [...element.attributes]
    .filter(({ name, value }) => isMark(name) && isStableValue(value))
    .map(({ name, value }) =>
      name.startsWith('data-') ? `[${name}="${value}"]` : `${tagOf(element)}[${name}="${value}"]`,
    );
  const role = element.getAttribute('role') ?? '';
  const roles = isStableValue(role) ? [`[role="${role}"]`] : [];
  const classes = [...classList].filter(isStableClass).slice(0, 4);
  return [...ids, ...marks, ...roles, ...classes.map((name) => `.${name}`)];
}

/** Steps down from what is around the element, with a place among siblings only where it does not fit without. */
function paths(element: Element, fits: Fits): readonly string[] {
  let path = tagOf(element);
  const found: string[] = [];
  for (const ancestor of [element, ...ancestorsOf(element)]) {
    if (ancestor !== element) path = `${tagOf(ancestor)} > ${path}`;
    if (!isFit(path)) path = path.replace(/^[^ ]+/, placed(ancestor));
    for (const mark of markSelectors(ancestor.parentElement ?? ancestor)) found.push(`${mark} > ${path}`);
    if (isFit(path)) return [...found, path];
  }
  return found;

  function isFit(selector: string): boolean {
    return fits([...element.ownerDocument.querySelectorAll(selector)]);
  }
}

function placed(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    ({ tagName }) => tagName === element.tagName,
  );
  if (siblings.length < 2) return tagOf(element);
  return `${tagOf(element)}:nth-of-type(${siblings.indexOf(element) + 1})`;
}

function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (
    let up = element.parentElement;
    up !== null && ancestors.length < mostAncestors;
    up = up.parentElement
  ) {
    if (up === element.ownerDocument.body) break;
    ancestors.push(up);
  }
  return ancestors;
}

function tagOf(element: Element): string {
  return element.localName;
}
