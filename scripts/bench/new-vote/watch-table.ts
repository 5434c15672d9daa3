/** What was seen until a vote was in the table. */
export interface Watched {
  /** For how long the page did nothing else when the row changed, milliseconds. */
  readonly busyMs: number;
  /** From the start of the watch to the changed row, milliseconds. */
  readonly shownMs: number;
}

/**
 * Watches until the leaderboard changes, and leaves a `Watched` in the page's `watched`. Runs in the page, so it uses
 * nothing else.
 */
export function watchTable(): void {
  const page = globalThis as { watched?: Watched | undefined };
  page.watched = undefined;
  const { port1, port2 } = new MessageChannel();
  const startedAt = performance.now();
  let last = startedAt;
  let changedAt: number | undefined;
  const observer = new MutationObserver(() => {
    changedAt ??= performance.now();
  });
  // The waiting message comes round as soon as the page has nothing else to do.
  port1.onmessage = () => {
    const now = performance.now();
    if (changedAt === undefined) {
      last = now;
      port2.postMessage(0);
      return;
    }
    observer.disconnect();
    page.watched = { busyMs: now - last, shownMs: changedAt - startedAt };
  };
  const table = document.querySelector('.leaderboard tbody');
  if (table) observer.observe(table, { subtree: true, childList: true, characterData: true });
  port2.postMessage(0);
}
