import type { FromWorker, JobName, Jobs, Progress, ToWorker } from './jobs';

/**
 * Does a job in a worker of its own, so that the page stays responsive. Aborting asks the worker to stop, which it
 * does once it has tidied up; the promise then rejects with an AbortError. One that only looks at a file is ended at
 * once: a damaged file may keep a library busy for ever, and there is nothing to tidy up.
 */
export function runJob<N extends JobName>(
  name: N,
  asks: Jobs[N]['asks'],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Jobs[N]['answers']> {
  const worker = new Worker(new URL('./transfer.worker.ts', import.meta.url), { type: 'module' });
  const post = (message: ToWorker) => worker.postMessage(message);
  const work = new Promise<Jobs[N]['answers']>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('answer' in data) resolve(data.answer as Jobs[N]['answers']);
      else reject(new DOMException(data.error.message, data.error.name));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    if (name === 'plan') signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const cancel = () => post('cancel');
  signal.addEventListener('abort', cancel);
  post({ name, asks } as ToWorker);
  return work.finally(() => {
    signal.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
