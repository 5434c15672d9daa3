import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

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
    const subscription = liveQuery(() => query(value)).subscribe((answer) => {
      newest.value = answer;
    }, onError);
    return () => subscription.unsubscribe();
  });
  return newest;
}
