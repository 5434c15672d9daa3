import type { PairTally } from '@/domain/journal/tally';
import type { RankOptions } from '@/domain/ranking/leaderboard';
import type { StyledVote } from '@/domain/ranking/styled-vote';
import type { BootstrapReport, BootstrapRequest } from './bootstrap-report';
import type { RankReport } from './rank-report';
import type { StyleOptions } from './style-report';

/** What the worker is sent. */
export type RankRequest =
  | { readonly kind: 'rank'; readonly tallies: readonly PairTally[]; readonly options: RankOptions }
  | { readonly kind: 'style'; readonly votes: readonly StyledVote[]; readonly options: StyleOptions }
  | { readonly kind: 'bootstrap'; readonly asked: BootstrapRequest };

/** What it answers with, by the kind of the request. */
export interface Answers {
  readonly rank: RankReport;
  readonly style: RankReport;
  /** Undefined where there is nothing to resample from. */
  readonly bootstrap: BootstrapReport | undefined;
}

/** What it sends: how far it is, as often as it likes, and one answer. */
export type RankAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly value: Answers[RankRequest['kind']] };

/**
 * Ranks in a worker. Aborting ends the worker, so stale work costs nothing; the promise then rejects with the
 * signal's reason.
 */
export function rankAside(
  tallies: readonly PairTally[],
  options: RankOptions,
  signal: AbortSignal,
): Promise<RankReport> {
  return ask({ kind: 'rank', tallies, options }, signal) as Promise<Answers['rank']>;
}

/** As `rankAside`, with style taken out. */
export function rankStyleAside(
  votes: readonly StyledVote[],
  options: StyleOptions,
  signal: AbortSignal,
): Promise<RankReport> {
  return ask({ kind: 'style', votes, options }, signal) as Promise<Answers['style']>;
}

/** Resamples votes in a worker; `onProgress` hears the share that is done. */
export function bootstrapAside(
  asked: BootstrapRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<BootstrapReport | undefined> {
  return ask({ kind: 'bootstrap', asked }, signal, onProgress) as Promise<Answers['bootstrap']>;
}

// Starting a worker takes longer than a small ranking, so one that finished is kept for the next request.
const idle: Worker[] = [];

/** The answer is of the kind of the request: the worker is our own code of the same version. */
async function ask(
  request: RankRequest,
  signal: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<unknown> {
  signal.throwIfAborted();
  const worker = idle.pop() ?? new Worker(new URL('./rank.worker.ts', import.meta.url), { type: 'module' });
  const abort = new AbortController();
  try {
    const answer = await new Promise<unknown>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<RankAnswer>) => {
        if (data.kind === 'done') resolve(data.value);
        else onProgress?.(data.share);
      };
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
