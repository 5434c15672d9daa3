/**
 * Whether an element is rendered: pages keep copies of controls and replies for other widths, and names that are still to
 * be told, that are not. Asked of whatever a user's selector matches, so it must cost no layout.
 */
export function isShown(element: Element): boolean {
  return element.checkVisibility();
}
