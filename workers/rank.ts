import type { Tally } from '@/domain/journal/tally';
import type { Leaderboard, RankOptions } from '@/domain/ranking/leaderboard';

/** What the worker is sent, once. */
export interface RankRequest {
  readonly tallies: readonly Tally[];
  readonly options: RankOptions;
}

/**
 * Ranks in a worker of its own. Aborting ends the worker, so stale work costs nothing; the promise then rejects
 * with the signal's reason.
 */
export function rankAside(
  tallies: readonly Tally[],
  options: RankOptions,
  signal: AbortSignal,
): Promise<Leaderboard> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./rank.worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Leaderboard>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Leaderboard>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage({ tallies, options } satisfies RankRequest);
  });
  return answered.finally(() => worker.terminate());
}
