// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { drawMultinomial } from './multinomial';
import type { PairCounts } from './pair-counts';
import type { PairScores } from './pair-scores';
import type { Random } from './seeded-random';

/**
 * Draws as many votes as there are, with replacement, straight into scores per pair: counting the outcomes of such
 * a draw is a multinomial number over the outcomes seen, so no vote is ever touched (Efron and Tibshirani 1993).
 * The scores returned by `draw` are overwritten by the next call. Graded votes are not drawn.
 */
export function createResampler(counts: PairCounts, random: Random): { draw(): PairScores } {
  const pairs = counts.a.length;
  const seen = outcomeCounts(counts);
  const total = Math.round(seen.reduce((sum, count) => sum + count, 0));
  const drawn = new Float64Array(seen.length);
  const scores = {
    size: counts.models.length,
    a: counts.a,
    b: counts.b,
    games: new Float64Array(pairs),
    score: new Float64Array(pairs),
    squares: new Float64Array(pairs),
  };
  const draw = () => {
    drawMultinomial(random, total, seen, drawn);
    for (let k = 0; k < pairs; k++) {
      const [wins, losses, tied] = [drawn[3 * k]!, drawn[3 * k + 1]!, drawn[3 * k + 2]!];
      scores.games[k] = wins + losses + tied;
      scores.score[k] = wins + tied / 2;
      scores.squares[k] = wins + tied / 4;
    }
    return scores;
  };
  return { draw };
}

/** Wins, losses and ties of either kind of pair 0, then of pair 1, and so on. */
function outcomeCounts(counts: PairCounts): Float64Array {
  const seen = new Float64Array(3 * counts.a.length);
  for (let k = 0; k < counts.a.length; k++) {
    seen[3 * k] = counts.winsA[k]!;
    seen[3 * k + 1] = counts.winsB[k]!;
    seen[3 * k + 2] = counts.ties[k]! + counts.bothBad[k]!;
  }
  return seen;
}
