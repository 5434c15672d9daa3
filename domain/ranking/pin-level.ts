// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import type { Objective } from './newton';

/**
 * The same objective plus strength/2 × (sum of the first m parameters)²/m. Without a prior only differences of
 * strengths matter; this picks, of all equal minima, the one with mean 0, and makes the Hessian invertible.
 */
export function pinLevel(objective: Objective, m: number, strength: number): Objective {
  return {
    size: objective.size,
    evaluate(x, gradient, hessian) {
      const value = objective.evaluate(x, gradient, hessian);
      let sum = 0;
      for (let i = 0; i < m; i++) sum += x[i]!;
      const curvature = strength / m;
      for (let i = 0; i < m; i++) {
        gradient[i]! += curvature * sum;
        for (let j = 0; j <= i; j++) hessian[i * objective.size + j]! += curvature;
      }
      return value + (curvature * sum * sum) / 2;
    },
  };
}
