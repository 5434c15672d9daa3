/** How long one piece of the work may take: the voter may scroll or type at any moment. */
const budgetMs = 6;

/** Newer than the types we build with, and not in every browser. */
interface Scheduling {
  readonly scheduler?: {
    postTask?(run: () => void, options: { readonly priority: 'user-visible' }): Promise<void>;
  };
}

/**
 * Does a long piece of work a step at a time: some steps, then whatever the page and its user want, then more. It does
 * not wait for the page to be idle, which a busy one never is.
 */
export function runInSlices<T>(
  steps: Iterator<unknown, T>,
  signal: AbortSignal,
  onDone: (made: T) => void,
): void {
  next(() => {
    if (signal.aborted) return;
    const startMs = performance.now();
    do {
      const step = steps.next();
      if (step.done) return onDone(step.value);
    } while (performance.now() - startMs < budgetMs);
    runInSlices(steps, signal, onDone);
  });
}

function next(run: () => void): void {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.postTask === undefined) setTimeout(run);
  else void scheduler.postTask(run, { priority: 'user-visible' });
}
