import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * As `follow`, for work that comes to its result in steps: each step is shown until the next. `before` is what was
 * shown last, also that of an older input.
 */
export function followSteps<Input, Output>(
  input: ReadonlySignal<Input | undefined>,
  work: (input: Input, before: Output | undefined, signal: AbortSignal) => AsyncIterable<Output>,
  onError: (error: unknown) => void,
): ReadonlySignal<Output | undefined> {
  const output = signal<Output | undefined>(undefined);
  effect(() => {
    const { value } = input;
    const abort = new AbortController();
    if (value !== undefined) void run(value, abort.signal);
    return () => abort.abort();
  });
  return output;

  async function run(value: Input, aborted: AbortSignal): Promise<void> {
    try {
      for await (const step of work(value, output.peek(), aborted)) {
        if (aborted.aborted) return;
        output.value = step;
      }
    } catch (error) {
      if (!aborted.aborted) onError(error);
    }
  }
}
