// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the votes.
import { centreVector } from './centre';
import type { PairScores } from './pair-scores';

const mostSteps = 12;
/** Steps by conjugate gradients; thinly linked models would need more, and get what these few find. */
const mostDirections = 40;
/** By how much each search shortens the residual; a step this good is as good as Newton's but for its last digits. */
const reduction = 1e-5;
/** The longest last step, logits: Newton's method needs no more than one to end from there. */
const tolerance = 1e-6;
const maxStep = 2;

/**
 * Strengths close to the most likely ones, centred, for Newton's method to start from. They are found without any
 * matrix: each step solves for the pairs by conjugate gradients (Hestenes and Stiefel 1952), so that its cost grows
 * with the number of pairs, where a factorisation grows with the cube of the number of models. No promise is made:
 * what is not found here is left to the steps that follow.
 */
export function sparseStart(votes: PairScores): Float64Array {
  const size = votes.size;
  const x = new Float64Array(size);
  const system = { votes, curvature: new Float64Array(votes.a.length), diagonal: new Float64Array(size) };
  const residual = new Float64Array(size);
  for (let steps = 0; steps < mostSteps; steps++) {
    fillSystem(system, x, residual);
    const step = solveByGradients(system, residual);
    const longest = step.reduce((most, length) => Math.max(most, Math.abs(length)), 0);
    if (!Number.isFinite(longest)) break;
    const scale = Math.min(1, maxStep / longest);
    for (let i = 0; i < size; i++) x[i]! += scale * step[i]!;
    if (longest < tolerance) break;
  }
  centreVector(x, size);
  return x;
}

/** The Hessian at some strengths: −curvature between the models of a pair, and the diagonal. */
interface System {
  readonly votes: PairScores;
  readonly curvature: Float64Array;
  readonly diagonal: Float64Array;
}

/** Fills the system at x, and the residual with the slope of the log-likelihood. */
function fillSystem({ votes, curvature, diagonal }: System, x: Float64Array, residual: Float64Array): void {
  const { a, b, games, score } = votes;
  residual.fill(0);
  diagonal.fill(0);
  for (let k = 0; k < a.length; k++) {
    const i = a[k]!;
    const j = b[k]!;
    const p = 1 / (1 + Math.exp(x[j]! - x[i]!));
    const slope = score[k]! - games[k]! * p;
    const bend = games[k]! * p * (1 - p);
    curvature[k] = bend;
    residual[i]! += slope;
    residual[j]! -= slope;
    diagonal[i]! += bend;
    diagonal[j]! += bend;
  }
}

/** Solves Hessian × step = residual, scaled by the diagonal; overwrites the residual. */
function solveByGradients(system: System, residual: Float64Array): Float64Array {
  const { diagonal } = system;
  const step = new Float64Array(residual.length);
  const direction = residual.map((value, i) => value / diagonal[i]!);
  const image = new Float64Array(residual.length);
  let size = product(residual, direction);
  const enough = size * reduction ** 2;
  for (let count = 0; count < mostDirections && size > enough; count++) {
    multiply(system, direction, image);
    const along = size / product(direction, image);
    let next = 0;
    for (let i = 0; i < step.length; i++) {
      step[i]! += along * direction[i]!;
      residual[i]! -= along * image[i]!;
      next += residual[i]! ** 2 / diagonal[i]!;
    }
    for (let i = 0; i < step.length; i++) {
      direction[i] = residual[i]! / diagonal[i]! + (next / size) * direction[i]!;
    }
    size = next;
  }
  return step;
}

function multiply(
  { votes: { a, b }, curvature, diagonal }: System,
  x: Float64Array,
  image: Float64Array,
): void {
  for (let i = 0; i < x.length; i++) image[i] = diagonal[i]! * x[i]!;
  for (let k = 0; k < a.length; k++) {
    const i = a[k]!;
    const j = b[k]!;
    image[i]! -= curvature[k]! * x[j]!;
    image[j]! -= curvature[k]! * x[i]!;
  }
}

function product(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}
