import { type ReadonlySignal, signal } from '@preact/signals';
import type { BootstrapReport } from '@/workers/bootstrap-report';
import { bootstrapAside } from '@/workers/rank';
import { type RankReport, rankSeed } from '@/workers/rank-report';

/** As many as the public arenas draw, and more than the ends of an interval need. */
export const bootstrapRounds = 1000;

/** Where the resampling of a report's votes stands. */
export type BootstrapState =
  | { readonly kind: 'running'; readonly of: RankReport; readonly share: number }
  | { readonly kind: 'done'; readonly of: RankReport; readonly made: BootstrapReport | undefined };

export interface BootstrapJob {
  /** Undefined when nothing was asked for, or it was cancelled. */
  readonly state: ReadonlySignal<BootstrapState | undefined>;
  readonly start: (report: RankReport) => void;
  readonly cancel: () => void;
}

/** Resamples votes aside, one report's at a time. Starting another ends the one before. */
export function createBootstrapJob(
  onError: (error: unknown) => void,
  bootstrap: typeof bootstrapAside = bootstrapAside,
): BootstrapJob {
  const state = signal<BootstrapState | undefined>(undefined);
  let abort = new AbortController();
  const cancel = () => {
    abort.abort();
    state.value = undefined;
  };
  const start = async (report: RankReport) => {
    cancel();
    abort = new AbortController();
    const { signal: aborted } = abort;
    const tell = (share: number) => {
      if (!aborted.aborted) state.value = { kind: 'running', of: report, share };
    };
    tell(0);
    try {
      const asked = { counts: report.fit.counts, rounds: bootstrapRounds, seed: rankSeed };
      const made = await bootstrap(asked, tell, aborted);
      if (!aborted.aborted) state.value = { kind: 'done', of: report, made };
    } catch (error) {
      if (aborted.aborted) return;
      cancel();
      onError(error);
    }
  };
  return { state, start: (report) => void start(report), cancel };
}
