// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import type { PairCounts } from './pair-counts';

/** What the Bradley-Terry likelihood sees of the votes: a tie of either kind is half a win for both. */
export interface PairScores {
  /** Number of models. */
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Votes on the pair. */
  readonly games: Float64Array;
  /** Sum of the scores of model a: 1 for a win, ½ for a tie. */
  readonly score: Float64Array;
  /** Sum of the squares of those scores; their spread is what uncertainty is made of. */
  readonly squares: Float64Array;
}

export function scorePairs(counts: PairCounts): PairScores {
  const pairs = counts.a.length;
  const [games, score, squares] = [0, 1, 2].map(() => new Float64Array(pairs)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let k = 0; k < pairs; k++) {
    const tied = counts.ties[k]! + counts.bothBad[k]!;
    const wins = counts.winsA[k]!;
    games[k] = wins + counts.winsB[k]! + tied + counts.graded.games[k]!;
    score[k] = wins + tied / 2 + counts.graded.scoreA[k]!;
    squares[k] = wins + tied / 4 + counts.graded.squares[k]!;
  }
  return { size: counts.models.length, a: counts.a, b: counts.b, games, score, squares };
}
