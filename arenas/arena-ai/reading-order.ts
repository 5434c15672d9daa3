import { isShown } from '../is-shown';
import * as at from './selectors';

/**
 * Elements of a transcript as they are read on the screen. A transcript that is laid out bottom-up has its newest part
 * first in the document; only the list that holds the turns counts, for dialogs are laid out bottom-up too. Copies for
 * another width of the screen are left out.
 */
export function inReadingOrder(elements: readonly Element[]): readonly Element[] {
  const laidOut = elements.filter(isShown);
  const read = laidOut.length > 0 ? laidOut : elements;
  const list = commonParent(read);
  return list !== undefined && isBottomUp(list) ? bottomUp(list, read) : read;
}

function commonParent([first, ...others]: readonly Element[]): Element | undefined {
  let parent = first?.parentElement;
  while (parent != null && !others.every((other) => parent?.contains(other))) parent = parent.parentElement;
  return parent ?? undefined;
}

function isBottomUp(list: Element): boolean {
  return list.matches(at.reversed) || getComputedStyle(list).flexDirection === 'column-reverse';
}

function bottomUp(list: Element, elements: readonly Element[]): readonly Element[] {
  return [...list.children].reverse().flatMap((part) => elements.filter((element) => part.contains(element)));
}
