// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import { solve } from './cholesky';
import { hasFiniteMle } from './finite-mle';
import { sigmoid } from './logistic';
import { maximizeLikelihood } from './maximum-likelihood';
import type { Minimum } from './newton';
import { findObstacle, type Obstacle } from './obstacle';
import type { PairCounts } from './pair-counts';
import { type PairScores, scorePairs } from './pair-scores';
import { createResampler } from './resample';
import { seededRandom } from './seeded-random';

export interface BootstrapOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

export interface Bootstrap {
  readonly rounds: number;
  /** Rounds that drew votes without a finite estimate. With any of these, do not show the intervals. */
  readonly infinite: number;
  /** Strengths in centred logits of the finite rounds, one after the other, models in the order of the counts. */
  readonly strengths: Float32Array;
}

/** Why votes cannot be resampled: no finite estimate to start from, or scores, which are only known in sum. */
export function findBootstrapObstacle(counts: PairCounts): Obstacle | 'graded' | undefined {
  if (counts.graded.games.some((games) => games > 0)) return 'graded';
  return findObstacle(scorePairs(counts));
}

/**
 * Refits the maximum likelihood strengths to resampled votes; there must be no obstacle. Yields the number of rounds
 * done after each, for progress; stop asking to cancel. Valid from about 25 votes per model.
 */
export function* bootstrapMle(
  counts: PairCounts,
  { rounds = 1000, seed = 1 }: BootstrapOptions = {},
): Generator<number, Bootstrap> {
  const m = counts.models.length;
  const resampler = createResampler(counts, seededRandom(seed));
  const refit = createRefit(maximizeLikelihood(scorePairs(counts)));
  const strengths = new Float32Array(rounds * m);
  let finite = 0;
  for (let round = 1; round <= rounds; round++) {
    const drawn = resampler.draw();
    if (hasFiniteMle(drawn)) strengths.set(refit(drawn), m * finite++);
    yield round;
  }
  return { rounds, infinite: rounds - finite, strengths: strengths.subarray(0, m * finite) };
}

const tolerance = 1e-6;
const maxSteps = 50;

/**
 * Fits drawn votes starting from the estimate of all votes and keeping its factored Hessian (chord method): more
 * steps than Newton's, but each costs two triangular solves instead of a factorisation. Draws too far away for
 * that get Newton's method. The array returned is overwritten by the next call.
 */
function createRefit({ x: start, factor }: Minimum): (votes: PairScores) => Float64Array {
  const x = start.slice();
  const step = start.slice();
  return (votes) => {
    x.set(start);
    for (let steps = 0; steps < maxSteps; steps++) {
      fillGradient(votes, x, step);
      solve(factor, votes.size, step);
      if (subtract(x, step) < tolerance) return x;
    }
    return maximizeLikelihood(votes).x;
  };
}

/** Gradient of the negative log-likelihood. */
function fillGradient({ a, b, games, score }: PairScores, x: Float64Array, gradient: Float64Array): void {
  gradient.fill(0);
  for (let k = 0; k < a.length; k++) {
    const slope = games[k]! * sigmoid(x[a[k]!]! - x[b[k]!]!) - score[k]!;
    gradient[a[k]!]! += slope;
    gradient[b[k]!]! -= slope;
  }
}

/** x − step in place; returns the longest move. */
function subtract(x: Float64Array, step: Float64Array): number {
  let longest = 0;
  for (let i = 0; i < x.length; i++) {
    x[i]! -= step[i]!;
    longest = Math.max(longest, Math.abs(step[i]!));
  }
  return longest;
}
