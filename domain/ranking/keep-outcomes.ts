import type { PairCounts } from './pair-counts';

export interface TieOptions {
  /** Whether a tie is half a win for both (the default) or not counted. */
  readonly ties?: 'half' | 'drop';
  /** The same for "both bad", which says as little about which of the two is better. */
  readonly bothBad?: 'half' | 'drop';
}

/** The counts without the outcomes that the options drop. */
export function keepOutcomes(counts: PairCounts, { ties, bothBad }: TieOptions): PairCounts {
  const nothing = new Float64Array(counts.a.length);
  return {
    ...counts,
    ties: ties === 'drop' ? nothing : counts.ties,
    bothBad: bothBad === 'drop' ? nothing : counts.bothBad,
  };
}
