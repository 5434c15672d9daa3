import { openPace } from './reading-pace';

/** What has changed on a page since that was last asked for. */
export interface Changes {
  /** Which nodes have. */
  readonly take: () => ReadonlySet<Node>;
  /** Something has. */
  readonly isAny: () => boolean;
}

/**
 * Calls `onChange` soon after anything in the document changed, at most twenty times a second, and once at the
 * start. A page that streams changes constantly; reading it more often would only cost it time.
 */
export function watch(document: Document, signal: AbortSignal, onChange: () => void): Changes {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pace = openPace(() => performance.now());
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
    timer ??= setTimeout(read, pace.waitMs);
  }

  function read(): void {
    timer = undefined;
    const startMs = performance.now();
    onChange();
    pace.spend(performance.now() - startMs);
  }

  // A click changes the page in ways that cannot wait: a vote, a new battle.
  document.addEventListener('click', hurry, { capture: true, passive: true, signal });

  function hurry(): void {
    pace.hurry();
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
  return { take: takeChanges, isAny: () => changed.size > 0 };
}
