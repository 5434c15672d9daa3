import { expect, test, vi } from 'vitest';
import { createBootstrapJob } from '@/entrypoints/dashboard/leaderboard/bootstrap-job';
import type { bootstrapAside } from '@/workers/rank';
import { makeReport } from '@/workers/rank-report';

const report = makeReport([{ a: 'ada-1', b: 'bob-2', winsA: 6, winsB: 4, ties: 0, bothBad: 0 }]);
const made = { rounds: 1000, infinite: 0, intervals: [] };

/** A worker that does what it is told to, step by step. */
function aWorker() {
  const told: { signal?: AbortSignal } = {};
  let tell: (share: number) => void = () => {};
  let end: (error?: Error) => void = () => {};
  const bootstrap: typeof bootstrapAside = (_, onProgress, signal) => {
    told.signal = signal;
    tell = onProgress;
    return new Promise((resolve, reject) => {
      end = (error) => (error ? reject(error) : resolve(made));
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return { bootstrap, told, tell: (share: number) => tell(share), end: (error?: Error) => end(error) };
}

test('it says how far it is, and what came of it', async () => {
  const worker = aWorker();
  const job = createBootstrapJob(() => {}, worker.bootstrap);

  job.start(report);
  expect(job.state.value).toMatchObject({ kind: 'running', share: 0 });
  worker.tell(0.4);
  expect(job.state.value).toMatchObject({ kind: 'running', share: 0.4 });
  worker.end();

  await vi.waitFor(() => expect(job.state.value).toEqual({ kind: 'done', of: report, made }));
});

test('cancelled, it ends the work, and nothing of it is shown', async () => {
  const worker = aWorker();
  const onError = vi.fn();
  const job = createBootstrapJob(onError, worker.bootstrap);
  job.start(report);

  job.cancel();
  worker.tell(0.9);

  expect(worker.told.signal?.aborted).toBe(true);
  await Promise.resolve();
  expect(job.state.value).toBeUndefined();
  expect(onError).not.toHaveBeenCalled();
});

test('a failure is told, and it can be started again', async () => {
  const worker = aWorker();
  const onError = vi.fn();
  const job = createBootstrapJob(onError, worker.bootstrap);
  job.start(report);

  worker.end(new Error('out of memory'));

  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('out of memory')));
  expect(job.state.value).toBeUndefined();
});
