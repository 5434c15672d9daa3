import { scoreOfA } from './outcome-score';
import { relativeDifference, type StyledVote } from './styled-vote';

/** Votes one by one, as arrays: style differs from vote to vote, so there is nothing to add up per pair. */
export interface StyleRows {
  readonly models: number;
  readonly features: number;
  /** Index of the model on either side. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  /** Score of side a. */
  readonly score: Float64Array;
  /** Scaled differences, `features` numbers per vote. */
  readonly differences: Float64Array;
  /**
   * Root mean square of each feature's relative differences, by which they were divided. The mean is not taken
   * off: sides are random, and so nothing changes if a vote is told from the other side.
   */
  readonly scales: Float64Array;
}

/** The votes as rows; `models` holds the index of every model that occurs. */
export function styleRows(
  votes: readonly StyledVote[],
  features: number,
  models: ReadonlyMap<string, number>,
): StyleRows {
  const scales = Float64Array.from({ length: features }, (_, feature) => scaleOf(votes, feature));
  return {
    models: models.size,
    features,
    a: Int32Array.from(votes, ({ a }) => models.get(a) ?? 0),
    b: Int32Array.from(votes, ({ b }) => models.get(b) ?? 0),
    weight: Float64Array.from(votes, ({ weight }) => weight ?? 1),
    score: Float64Array.from(votes, ({ outcome }) => scoreOfA[outcome]),
    differences: Float64Array.from(
      votes.flatMap((vote) =>
        Array.from(scales, (scale, feature) => relativeDifference(vote, feature) / scale),
      ),
    ),
    scales,
  };
}

/** 1 for a feature that never differs, whose differences are all zero anyway. */
function scaleOf(votes: readonly StyledVote[], feature: number): number {
  const squares = votes.reduce((sum, vote) => sum + relativeDifference(vote, feature) ** 2, 0);
  return Math.sqrt(squares / votes.length) || 1;
}
