import { findComponents } from '@/domain/ranking/components';
import { varianceOfLead } from '@/domain/ranking/estimate';
import type { Fit } from '@/domain/ranking/fit-votes';
import { sigmoid } from '@/domain/ranking/logistic';
import { pooledWinRate, type Rate } from '@/domain/ranking/model-rates';
import { predictedWinRate } from '@/domain/ranking/predict';
import { z95 } from '@/domain/ranking/scale';
import { votesToSeparate } from '@/domain/ranking/votes-to-separate';
import type { Gap } from './gap-cell';

/** What is known of one model against another, seen from the first. */
export interface HeadToHead {
  readonly record: Record<'votes' | 'wins' | 'losses' | 'ties' | 'bothBad', number>;
  /** Share of the decisive votes on the two that it won; `null` if there are none. */
  readonly won: Rate | null;
  /** Chance that it is preferred in the next vote. */
  readonly predicted: Rate;
  readonly gap: Gap;
}

/** Undefined when one of the models has no vote, or the method has no answer. */
export function headToHead({ counts, estimate }: Fit, first: string, second: string): HeadToHead | undefined {
  const i = counts.models.indexOf(first);
  const j = counts.models.indexOf(second);
  if (estimate === undefined || i < 0 || j < 0 || i === j) return undefined;
  const record = recordOf(counts, i, j);
  const lead = (estimate.mean[i] ?? 0) - (estimate.mean[j] ?? 0);
  const reach = z95 * Math.sqrt(varianceOfLead(estimate, i, j));
  const components = findComponents(counts.models.length, counts);
  const missing = votesToSeparate(estimate, i, j);
  return {
    record,
    won: pooledWinRate(record),
    predicted: {
      share: predictedWinRate(estimate, i, j),
      lower: sigmoid(lead - reach),
      upper: sigmoid(lead + reach),
    },
    gap: components.of[i] === components.of[j] ? gapOf(missing) : { kind: 'unlinked' },
  };
}

function gapOf(missing: number | null): Gap {
  return missing === null ? { kind: 'too-close' } : { kind: 'votes', votes: missing };
}

function recordOf(counts: Fit['counts'], i: number, j: number): HeadToHead['record'] {
  const k = counts.a.findIndex((a, at) => (a === i && counts.b[at] === j) || (a === j && counts.b[at] === i));
  const isFlipped = counts.a[k] === j;
  const winsA = counts.winsA[k] ?? 0;
  const winsB = counts.winsB[k] ?? 0;
  const ties = counts.ties[k] ?? 0;
  const bothBad = counts.bothBad[k] ?? 0;
  return {
    votes: winsA + winsB + ties + bothBad,
    wins: isFlipped ? winsB : winsA,
    losses: isFlipped ? winsA : winsB,
    ties,
    bothBad,
  };
}
