import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { Dexie, liveQuery } from 'dexie';

/**
 * A signal that follows the database: `initial` until the first answer of `query`, then its newest one, whichever
 * context wrote what it reads. A query that fails leaves the signal as it was and goes to `onError`.
 */
export function live<T, I = T>(
  query: () => Promise<T>,
  initial: I,
  onError: (error: unknown) => void,
): ReadonlySignal<T | I> {
  return liveFor(signal(undefined), query, initial, onError);
}

/** As `live`, for a query that depends on another signal. What was read for the last key stays until the next is. */
export function liveFor<K, T, I = T>(
  key: ReadonlySignal<K>,
  query: (key: K) => Promise<T>,
  initial: I,
  onError: (error: unknown) => void,
): ReadonlySignal<T | I> {
  const newest = signal<T | I>(initial);
  effect(() => {
    const { value } = key;
    const subscription = liveQuery(() => tellFailure(query(value), onError)).subscribe({
      next: (answer) => {
        newest.value = answer;
      },
      // Told already; without a listener it would count as unhandled.
      error: () => {},
    });
    return () => subscription.unsubscribe();
  });
  return newest;
}

/**
 * A live query keeps silent when the database is closed, also when it could never be opened, so failures are told
 * from within. Dexie aborts a query that a newer one replaces: that is none.
 */
async function tellFailure<T>(answer: Promise<T>, onError: (error: unknown) => void): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Dexie.AbortError)) onError(causeOf(error));
    throw error;
  }
}

/** What lies behind Dexie's own errors: the browser's reason for not opening the database, say. */
function causeOf(error: unknown): unknown {
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return inner === undefined || inner === null ? error : causeOf(inner);
}
