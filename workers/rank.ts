import type { PairTally } from '@/domain/journal/tally';
import type { RankOptions } from '@/domain/ranking/leaderboard';
import type { RankReport } from './rank-report';

/** What the worker is sent. It answers each request with a report, or with undefined where it can make none. */
export type RankRequest =
  | { readonly kind: 'rank'; readonly tallies: readonly PairTally[]; readonly options: RankOptions }
  | { readonly kind: 'vote'; readonly report: RankReport; readonly added: PairTally };

/**
 * Ranks in a worker. Aborting ends the worker, so stale work costs nothing; the promise then rejects with the
 * signal's reason.
 */
export async function rankAside(
  tallies: readonly PairTally[],
  options: RankOptions,
  signal: AbortSignal,
): Promise<RankReport> {
  const report = await ask({ kind: 'rank', tallies, options }, signal);
  if (report === undefined) throw new Error('the worker made no report');
  return report;
}

/** The report after one more vote, at once and not exact; undefined where that cannot be done. */
export function updateAside(
  report: RankReport,
  added: PairTally,
  signal: AbortSignal,
): Promise<RankReport | undefined> {
  return ask({ kind: 'vote', report, added }, signal);
}

// Starting a worker takes longer than an update, so one that finished is kept for the next request.
const idle: Worker[] = [];

async function ask(request: RankRequest, signal: AbortSignal): Promise<RankReport | undefined> {
  signal.throwIfAborted();
  const worker = idle.pop() ?? new Worker(new URL('./rank.worker.ts', import.meta.url), { type: 'module' });
  const abort = new AbortController();
  try {
    const answer = await new Promise<RankReport | undefined>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<RankReport | undefined>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => reject(signal.reason), { signal: abort.signal });
      worker.postMessage(request);
    });
    if (idle.length === 0) idle.push(worker);
    else worker.terminate();
    return answer;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    abort.abort();
  }
}
