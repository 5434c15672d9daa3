import { beforeEach, expect, test, vi } from 'vitest';
import { runJob } from '@/entrypoints/dashboard/data/run-job';

const posted: unknown[] = [];
const terminate = vi.fn();

/** A worker that is busy for ever. */
class BusyWorker {
  postMessage(message: unknown): void {
    posted.push(message);
  }
  terminate = terminate;
}

beforeEach(() => {
  posted.length = 0;
  terminate.mockClear();
  vi.stubGlobal('Worker', BusyWorker);
});

test('looking at a file that keeps the worker busy for ever can be cancelled all the same', async () => {
  const abort = new AbortController();
  const looking = runJob('plan', { file: new File([], 'x'), passphrase: undefined }, abort.signal, () => {});

  abort.abort();

  await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  expect(terminate).toHaveBeenCalledOnce();
});

test('a job that writes is asked to stop, and not ended before it has tidied up', async () => {
  const abort = new AbortController();
  void runJob('rebuild', undefined, abort.signal, () => {});

  abort.abort();
  await Promise.resolve();

  expect(posted.at(-1)).toBe('cancel');
  expect(terminate).not.toHaveBeenCalled();
});
