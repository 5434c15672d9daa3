import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Doing, JobName, Jobs, Progress } from './jobs';
import type { Result } from './result';
import { runJob } from './run-job';

export type Work = (
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<Result | undefined>;

/** Does one thing at a time; what it came to is shown until the next. */
export interface JobRunner {
  readonly job: ReadonlySignal<{ readonly name: Doing; readonly progress: Progress } | undefined>;
  readonly result: Signal<Result | undefined>;
  readonly during: (name: Doing, work: Work) => Promise<void>;
  /** Runs a job in its worker. */
  readonly run: <N extends JobName>(
    name: N,
    asks: Jobs[N]['asks'],
    done: (answer: Jobs[N]['answers']) => Result | undefined | Promise<Result | undefined>,
  ) => Promise<void>;
  /** Does a small thing beside the jobs, and shows if it failed. */
  readonly trying: (work: () => Promise<void>) => void;
  readonly cancel: () => void;
}

/** `onDone` follows every job, however it ended. */
export function openJobRunner(onDone: () => Promise<void>): JobRunner {
  const job = signal<JobRunner['job']['value']>(undefined);
  const result = signal<Result | undefined>(undefined);
  let abort = new AbortController();

  async function during(name: Doing, work: Work): Promise<void> {
    if (job.value !== undefined) return;
    abort = new AbortController();
    job.value = { name, progress: { done: 0, of: 0 } };
    result.value = undefined;
    try {
      result.value = await work(abort.signal, (progress) => {
        job.value = { name, progress };
      });
    } catch (error) {
      result.value = isAbort(error) ? { kind: 'cancelled' } : { kind: 'failed', error };
    } finally {
      job.value = undefined;
      await onDone();
    }
  }

  return {
    job,
    result,
    during,
    run: (name, asks, done) =>
      during(name, async (signal, onProgress) => done(await runJob(name, asks, signal, onProgress))),
    trying: (work) => {
      work().catch((error: unknown) => {
        // Closing the browser's own dialog is no failure.
        if (!isAbort(error)) result.value = { kind: 'failed', error };
      });
    },
    cancel: () => abort.abort(),
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
