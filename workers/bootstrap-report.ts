import { type Bootstrap, bootstrapMle, findBootstrapObstacle } from '@/domain/ranking/bootstrap';
import { type BootstrapInterval, bootstrapIntervals } from '@/domain/ranking/bootstrap-intervals';
import type { PairCounts } from '@/domain/ranking/pair-counts';

/** Intervals from resampled votes. */
export interface BootstrapReport {
  readonly rounds: number;
  /** Rounds without a finite estimate; with any of these there are no intervals to be trusted. */
  readonly infinite: number;
  /** In centred logits, in the order of the models of the counts; none unless every round was finite. */
  readonly intervals: readonly BootstrapInterval[];
}

export interface BootstrapRequest {
  readonly counts: PairCounts;
  readonly rounds: number;
  readonly seed: number;
}

/** Resamples the votes; yields the share of the rounds done. Undefined where there is nothing to start from. */
export function* makeBootstrapReport({
  counts,
  rounds,
  seed,
}: BootstrapRequest): Generator<number, BootstrapReport | undefined> {
  if (findBootstrapObstacle(counts) !== undefined) return undefined;
  const steps = bootstrapMle(counts, { rounds, seed });
  for (;;) {
    const step = steps.next();
    if (step.done) return summarize(step.value, counts.models.length);
    yield step.value / rounds;
  }
}

function summarize({ rounds, infinite, strengths }: Bootstrap, models: number): BootstrapReport {
  return { rounds, infinite, intervals: infinite > 0 ? [] : bootstrapIntervals(strengths, models) };
}
