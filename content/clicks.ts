/** Calls `onClick` with what the user clicked, before the page's own listeners run. Scripted clicks are ignored. */
export function watchClicks(
  document: Document,
  signal: AbortSignal,
  onClick: (target: Element) => void,
): void {
  const listen = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element) onClick(target);
  };
  document.addEventListener('click', listen, { capture: true, signal });
}
