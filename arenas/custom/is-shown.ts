/** Pages keep copies of controls and replies for other widths, and names that are still to be told, not laid out. */
export function isShown(element: Element): boolean {
  return element.checkVisibility();
}
