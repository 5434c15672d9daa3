// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { factorize, solve } from './cholesky';

/** A convex function with its first two derivatives, such as a negative log-likelihood. */
export interface Objective {
  /** Number of parameters. */
  readonly size: number;
  /** Returns the value at x; overwrites `gradient` and the lower triangle of the row-major `hessian`. */
  evaluate(x: Float64Array, gradient: Float64Array, hessian: Float64Array): number;
}

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  /** Cholesky factor of the Hessian at x. */
  readonly factor: Float64Array;
  readonly iterations: number;
  /** False if the last step was still longer than the tolerance. */
  readonly converged: boolean;
}

const maxIterations = 50;
const maxHalvings = 30;
/** Longest step per parameter; keeps the first steps out of the flat tails of the logistic function. */
const maxStep = 2;
/** Stopping on the step, not on the value: a value that has settled to 1e-9 can be half a rating point away. */
const tolerance = 1e-9;

/** Minimises by Newton's method with capped and, where the value would rise, halved steps. */
export function minimize(objective: Objective, start: Float64Array): Minimum {
  const at = evaluateAt(objective, Float64Array.from(start));
  const step = new Float64Array(objective.size);
  let previous = Number.POSITIVE_INFINITY;
  for (let iterations = 1; iterations <= maxIterations; iterations++) {
    factorizeHessian(at);
    step.set(at.gradient);
    solve(at.hessian, objective.size, step);
    const length = capStep(step);
    if (hasSettled(length, previous)) {
      move(at.x, step, -1);
      return { x: at.x, value: at.value, factor: at.hessian, iterations, converged: true };
    }
    descend(at, step);
    previous = length;
  }
  factorizeHessian(at);
  return { x: at.x, value: at.value, factor: at.hessian, iterations: maxIterations, converged: false };
}

/**
 * Close to the minimum a step is about the square of the one before. A short step that is not even half as long is
 * rounding error, which counts of a thousand million leave well above the tolerance.
 */
function hasSettled(length: number, previous: number): boolean {
  return length < tolerance || (length < 1e-4 && length > previous / 2);
}

/** A point with everything known there; overwritten as the search moves on. */
interface Point {
  readonly objective: Objective;
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  /** The Hessian, then its factor in the same place. */
  readonly hessian: Float64Array;
  value: number;
}

function evaluateAt(objective: Objective, x: Float64Array): Point {
  const gradient = new Float64Array(objective.size);
  const hessian = new Float64Array(objective.size ** 2);
  return { objective, x, gradient, hessian, value: objective.evaluate(x, gradient, hessian) };
}

function evaluateAgain(at: Point): void {
  at.value = at.objective.evaluate(at.x, at.gradient, at.hessian);
}

/** Moves against the step, half as far again and again while the value rises. */
function descend(at: Point, step: Float64Array): void {
  const limit = at.value + 1e-12 * (1 + Math.abs(at.value));
  let scale = 1;
  move(at.x, step, -scale);
  evaluateAgain(at);
  for (let halvings = 0; !(at.value <= limit) && halvings < maxHalvings; halvings++) {
    scale /= 2;
    move(at.x, step, scale);
    evaluateAgain(at);
  }
}

/** A Hessian that rounding has made singular is evaluated again and given a growing ridge. */
function factorizeHessian(at: Point): void {
  let jitter = 0;
  while (!factorize(at.hessian, at.objective.size, jitter) && jitter < 1e6) {
    jitter = jitter === 0 ? 1e-8 : jitter * 10;
    evaluateAgain(at);
  }
}

/** Shortens the step to the longest allowed and returns its largest entry. */
function capStep(step: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < step.length; i++) largest = Math.max(largest, Math.abs(step[i]!));
  if (largest <= maxStep) return largest;
  for (let i = 0; i < step.length; i++) step[i]! *= maxStep / largest;
  return maxStep;
}

function move(x: Float64Array, direction: Float64Array, scale: number): void {
  for (let i = 0; i < x.length; i++) x[i]! += scale * direction[i]!;
}
