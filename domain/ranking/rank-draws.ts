// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { dot, factorize } from './cholesky';
import { normalSampler, seededRandom } from './seeded-random';

export interface RankIntervals {
  /** Best and worst rank of each model that the votes leave plausible (95%); 1 is the top. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** Probability of being the best model. */
  readonly pBest: Float64Array;
}

const defaultDraws = 2000;
const tail = 0.025;

/**
 * Ranks of the models in strengths drawn from N(mean, covariance). Unlike overlapping intervals this looks at
 * differences: two models that were always compared with each other can be told apart although both are uncertain.
 */
export function drawRanks(
  mean: Float64Array,
  covariance: Float64Array,
  seed: number,
  draws = defaultDraws,
): RankIntervals {
  const m = mean.length;
  const tally = tallyRanks(mean, factorOf(covariance, m), seed, draws);
  const best = new Int32Array(m);
  const worst = new Int32Array(m);
  const pBest = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    const ranks = tally.subarray(i * m, (i + 1) * m);
    best[i] = quantile(ranks, tail * draws);
    worst[i] = quantile(ranks, (1 - tail) * draws);
    pBest[i] = ranks[0]! / draws;
  }
  return { best, worst, pBest };
}

/**
 * How often model i came out at rank r + 1, at index i·m + r. Every noise vector is used with both signs: half the
 * work, and draws that balance each other.
 */
function tallyRanks(mean: Float64Array, factor: Float64Array, seed: number, draws: number): Int32Array {
  const m = mean.length;
  const normal = normalSampler(seededRandom(seed));
  const noise = new Float64Array(m);
  const shift = new Float64Array(m);
  const tally = createRankTally(mean);
  for (let draw = 0; draw < draws; draw += 2) {
    for (let i = 0; i < m; i++) noise[i] = normal();
    for (let i = 0; i < m; i++) shift[i] = dot(factor, i * m, noise, 0, i + 1);
    tally.add(shift, 1);
    if (draw + 1 < draws) tally.add(shift, -1);
  }
  return tally.counts;
}

/** Ranks mean + sign × shift by insertion from the order of the mean, which most draws nearly keep. */
function createRankTally(mean: Float64Array) {
  const m = mean.length;
  const counts = new Int32Array(m * m);
  const expected = Int32Array.from(mean.keys()).sort((i, j) => mean[j]! - mean[i]!);
  const order = new Int32Array(m);
  const sorted = new Float64Array(m);
  const add = (shift: Float64Array, sign: number) => {
    for (let rank = 0; rank < m; rank++) {
      const model = expected[rank]!;
      const strength = mean[model]! + sign * shift[model]!;
      let at = rank;
      for (; at > 0 && sorted[at - 1]! < strength; at--) {
        sorted[at] = sorted[at - 1]!;
        order[at] = order[at - 1]!;
      }
      sorted[at] = strength;
      order[at] = model;
    }
    for (let rank = 0; rank < m; rank++) counts[order[rank]! * m + rank]!++;
  };
  return { counts, add };
}

/** Centred covariances are singular by design; the ridge is far below anything that shows. */
function factorOf(covariance: Float64Array, m: number): Float64Array {
  for (let ridge = 1e-12; ; ridge *= 10) {
    const factor = covariance.slice();
    if (factorize(factor, m, ridge) || ridge > 1) return factor;
  }
}

/** The first rank up to which at least `amount` draws fall. */
function quantile(ranks: Int32Array, amount: number): number {
  let sum = 0;
  for (let rank = 1; rank <= ranks.length; rank++) {
    sum += ranks[rank - 1]!;
    if (sum >= amount) return rank;
  }
  return ranks.length;
}
