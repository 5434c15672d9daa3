// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import type { PairScores } from './pair-scores';

const floor = 0.4;

/**
 * Dispersion φ of a quasi-binomial vote: the variance of a score over that of a coin flip.
 *
 * Half-point ties vary less than wins and losses; between equal models a share τ of ties leaves (1 − τ)/4 of
 * variance. A graded score y counts as 4y(1 − y) of a tie. Half a tie in one more vote keeps φ below 1 on the
 * first votes, and the floor keeps a history of ties only from claiming certainty.
 */
export function estimateDispersion({ games, score, squares }: PairScores): number {
  let votes = 0;
  let tied = 0;
  for (let k = 0; k < games.length; k++) {
    votes += games[k]!;
    tied += 4 * (score[k]! - squares[k]!);
  }
  return Math.max(floor, 1 - (tied + 0.5) / (votes + 1));
}
