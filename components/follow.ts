import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * A signal of what `work` makes of the newest `input`. Work on an older input is aborted; what it made stays
 * until the newer is ready. Undefined before anything is, and for as long as the input is undefined.
 */
export function follow<Input, Output>(
  input: ReadonlySignal<Input | undefined>,
  work: (input: Input, signal: AbortSignal) => Promise<Output>,
  onError: (error: unknown) => void,
): ReadonlySignal<Output | undefined> {
  const output = signal<Output | undefined>(undefined);
  effect(() => {
    const abort = new AbortController();
    const { value } = input;
    if (value === undefined) output.value = undefined;
    else {
      work(value, abort.signal).then(
        (made) => {
          if (!abort.signal.aborted) output.value = made;
        },
        (error) => {
          if (!abort.signal.aborted) onError(error);
        },
      );
    }
    return () => abort.abort();
  });
  return output;
}
