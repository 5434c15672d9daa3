/** How somebody who waits sees how far long work is, and breaks it off: it then rejects with an AbortError. */
export interface Watch {
  readonly signal: AbortSignal;
  /** `of` is 0 while nobody knows. */
  readonly onProgress: (done: number, of: number) => void;
}

/** For work that nobody waits for. */
export const unwatched: Watch = { signal: new AbortController().signal, onProgress: () => {} };

/** Says how far it is, or throws what whoever waits has to say. */
export function tell({ signal, onProgress }: Watch, done: number, of: number): void {
  onProgress(done, of);
  signal.throwIfAborted();
}
