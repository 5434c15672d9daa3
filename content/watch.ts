const pauseMs = 50;
/** Reading takes at most this share of the time: a page with very long replies is read less often. */
const share = 0.003;
/** What else the machine does only ever adds time, so the shortest of so many readings is what one costs. */
const mostTimes = 3;
const longestPauseMs = 2000;

/** Tells which nodes have changed since it was last asked. */
export type TakeChanges = () => ReadonlySet<Node>;

/**
 * Calls `onChange` soon after anything in the document changed, at most twenty times a second, and once at the
 * start. A page that streams changes constantly; reading it more often would only cost it time.
 */
export function watch(document: Document, signal: AbortSignal, onChange: () => void): TakeChanges {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times: readonly number[] = [];
  let changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    note(records);
    schedule();
  });

  function note(records: readonly MutationRecord[]): void {
    for (const { target } of records) changed.add(target);
  }

  function takeChanges(): ReadonlySet<Node> {
    note(observer.takeRecords());
    const taken = changed;
    changed = new Set();
    return taken;
  }

  function schedule(): void {
    timer ??= setTimeout(read, Math.min(longestPauseMs, Math.max(pauseMs, costMs() / share)));
  }

  function costMs(): number {
    return times.length === 0 ? 0 : Math.min(...times);
  }

  function read(): void {
    timer = undefined;
    const startMs = performance.now();
    onChange();
    times = [performance.now() - startMs, ...times].slice(0, mostTimes);
  }

  // A click changes the page in ways that cannot wait: a vote, a new battle.
  document.addEventListener('click', hurry, { capture: true, passive: true, signal });

  function hurry(): void {
    times = [];
    clearTimeout(timer);
    timer = undefined;
    schedule();
  }

  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  schedule();
  return takeChanges;
}
