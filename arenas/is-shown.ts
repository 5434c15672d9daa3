/**
 * Whether an element is laid out. Closed tabs, the bars of other screen widths and what a site keeps in hidden markup
 * are not; what our veil hides still is.
 */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
