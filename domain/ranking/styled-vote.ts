import type { PerSide } from '@/domain/side';
import type { OutcomeRow } from './pair-row';

/** A vote with what can be counted in both replies, such as characters, headers, list items and bold spans. */
export interface StyledVote extends OutcomeRow {
  /** One number per feature, in the same order in every vote. */
  readonly features: PerSide<readonly number[]>;
}

/** Whether both sides have `count` usable numbers. */
export function hasFeatures({ features }: StyledVote, count: number): boolean {
  const areUsable = (values: readonly number[]) =>
    values.length === count && values.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY);
  return areUsable(features.a) && areUsable(features.b);
}

/** (a − b)/(a + b) of a feature: 1/3 if side a has twice as much, 0 if both have the same or nothing. */
export function relativeDifference({ features }: StyledVote, feature: number): number {
  const a = features.a[feature] ?? 0;
  const b = features.b[feature] ?? 0;
  return a + b > 0 ? (a - b) / (a + b) : 0;
}

export interface Share {
  readonly hits: number;
  readonly total: number;
}

/** Of the decisive votes on replies that differ in a feature, how many the reply with more of it won. */
export function winsOfMore(votes: readonly StyledVote[], feature: number): Share {
  let hits = 0;
  let total = 0;
  for (const vote of votes) {
    const difference = relativeDifference(vote, feature);
    if (difference === 0 || (vote.outcome !== 'a' && vote.outcome !== 'b')) continue;
    total++;
    if (difference > 0 === (vote.outcome === 'a')) hits++;
  }
  return { hits, total };
}
