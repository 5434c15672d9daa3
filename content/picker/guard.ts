// Everything a press, a touch or a key sends to a page.
const guarded = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'pointerover', 'pointerout'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'dragstart', 'wheel'],
  ...['keydown', 'keyup', 'keypress'],
] as const;

/**
 * Takes every press and key of the user before the page's elements and document hear of them, and hands them to `onEvent`,
 * until `signal` aborts. `isOurs` says whether an event is ours to take. Scripted events are stopped and not handed on.
 */
export function guardPage(
  window: Window,
  signal: AbortSignal,
  isOurs: (event: Event) => boolean,
  onEvent: (event: Event) => void,
): void {
  const take = (event: Event) => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) onEvent(event);
  };
  for (const type of guarded) window.addEventListener(type, take, { capture: true, passive: false, signal });
}
