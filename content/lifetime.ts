const stepMs = 1000;

/**
 * Lasts as long as the extension can be reached from this page. The framework's own `signal` tells of an end as well,
 * but it listens to an event that any page can send, so its word is checked.
 */
export function openLifetime(signal: AbortSignal, isReachable: () => boolean): AbortSignal {
  const life = new AbortController();
  const timer = setInterval(check, stepMs);
  signal.addEventListener('abort', check);
  check();
  return life.signal;

  function check(): void {
    if (isReachable()) return;
    clearInterval(timer);
    life.abort();
  }
}
