// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import type { PairScores } from './pair-scores';
import { countStrongComponents, digraph } from './strong-components';

/**
 * Whether the maximum likelihood estimate exists. It is finite and unique, up to a shift, exactly when every model
 * can be reached from every other along "scored against", a win or a tie (Ford 1957). Otherwise some group never
 * lost a point to the rest and its rating would be infinite.
 */
export function hasFiniteMle({ size, a, b, games, score }: PairScores): boolean {
  const from = new Int32Array(2 * a.length);
  const to = new Int32Array(2 * a.length);
  let edges = 0;
  for (let k = 0; k < a.length; k++) {
    if (score[k]! > 0) {
      from[edges] = a[k]!;
      to[edges++] = b[k]!;
    }
    if (score[k]! < games[k]!) {
      from[edges] = b[k]!;
      to[edges++] = a[k]!;
    }
  }
  return countStrongComponents(digraph(size, from.subarray(0, edges), to.subarray(0, edges))) === 1;
}
