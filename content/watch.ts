const pauseMs = 50;

/**
 * Calls `onChange` soon after anything in the document changed, at most twenty times a second, and once at the
 * start. A page that streams changes constantly; reading it more often would only cost it time.
 */
export function watch(document: Document, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(schedule);

  function schedule(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, pauseMs);
  }

  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  schedule();
}
