/** What was seen until a vote was in the table. */
export interface Watched {
  /** The longest time for which the page answered nothing, milliseconds. */
  readonly busyMs: number;
  /** From the answer that the vote is recorded to the changed row, milliseconds. */
  readonly shownMs: number;
}

/**
 * Watches until the leaderboard changes, and leaves a `Watched` in the page's `watched`. Runs in the page, so it uses
 * nothing else.
 */
export function watchTable(): void {
  const page = globalThis as { watched?: Watched | undefined; recordedAt?: number | undefined };
  page.watched = undefined;
  page.recordedAt = undefined;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let busyMs = 0;
  let changedAt: number | undefined;
  const observer = new MutationObserver(() => {
    changedAt ??= performance.now();
  });
  // The waiting message comes round as soon as the page has nothing else to do.
  port1.onmessage = () => {
    const now = performance.now();
    if (page.recordedAt !== undefined || changedAt !== undefined) busyMs = Math.max(busyMs, now - last);
    last = now;
    if (changedAt === undefined || page.recordedAt === undefined) {
      port2.postMessage(0);
      return;
    }
    observer.disconnect();
    page.watched = { busyMs, shownMs: Math.max(0, changedAt - page.recordedAt) };
  };
  const table = document.querySelector('.leaderboard tbody');
  if (table) observer.observe(table, { subtree: true, childList: true, characterData: true });
  port2.postMessage(0);
}
