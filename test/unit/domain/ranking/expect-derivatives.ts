import { expect } from 'vitest';
import type { Objective } from '@/domain/ranking/newton';

const step = 1e-5;

/** Compares the derivatives an objective states at x with central differences. */
export function expectDerivativesToMatch(objective: Objective, x: Float64Array): void {
  const stated = evaluate(objective, x);
  for (let i = 0; i < x.length; i++) {
    const up = evaluate(objective, moved(x, i, step));
    const down = evaluate(objective, moved(x, i, -step));
    expect(stated.gradient[i]).toBeCloseTo((up.value - down.value) / (2 * step), 6);
    for (let j = i; j < x.length; j++) {
      const slope = ((up.gradient[j] ?? 0) - (down.gradient[j] ?? 0)) / (2 * step);
      expect(stated.hessian[j * x.length + i]).toBeCloseTo(slope, 6);
    }
  }
}

function evaluate(objective: Objective, x: Float64Array) {
  const gradient = new Float64Array(x.length);
  const hessian = new Float64Array(x.length ** 2);
  return { value: objective.evaluate(x, gradient, hessian), gradient, hessian };
}

function moved(x: Float64Array, index: number, by: number): Float64Array {
  const copy = x.slice();
  copy[index] = (copy[index] ?? 0) + by;
  return copy;
}
