import { expect, test } from 'vitest';
import { minimize, type Objective } from '@/domain/ranking/newton';

test('a quadratic is minimised in one step and a check', () => {
  const quadratic: Objective = {
    size: 2,
    evaluate(x, gradient, hessian) {
      const [u = 0, v = 0] = x;
      gradient.set([2 * (u - 1), 4 * (v + 0.5)]);
      hessian.set([2, 0, 0, 4]);
      return (u - 1) ** 2 + 2 * (v + 0.5) ** 2;
    },
  };

  const { x, iterations, converged } = minimize(quadratic, new Float64Array(2));

  expect([...x]).toEqual([1, -0.5]);
  expect(iterations).toBe(2);
  expect(converged).toBe(true);
});

// √(1 + x²) is the textbook case in which full Newton steps from |x| > 1 diverge.
const hyperbola: Objective = {
  size: 1,
  evaluate(x, gradient, hessian) {
    const root = Math.sqrt(1 + (x[0] ?? 0) ** 2);
    gradient[0] = (x[0] ?? 0) / root;
    hessian[0] = 1 / root ** 3;
    return root;
  },
};

test('steps that would raise the value are halved', () => {
  const { x, converged } = minimize(hyperbola, Float64Array.of(1.5));

  expect(x[0]).toBeCloseTo(0, 12);
  expect(converged).toBe(true);
});

test('a function without a minimum ends unconverged rather than never', () => {
  const slope: Objective = {
    size: 1,
    evaluate(x, gradient, hessian) {
      gradient[0] = 1;
      hessian[0] = 1e-3;
      return x[0] ?? 0;
    },
  };

  const { converged, iterations } = minimize(slope, new Float64Array(1));

  expect(converged).toBe(false);
  expect(iterations).toBe(50);
});

test('a singular Hessian gets a ridge', () => {
  const valley: Objective = {
    size: 2,
    evaluate(x, gradient, hessian) {
      const difference = (x[0] ?? 0) - (x[1] ?? 0) - 3;
      gradient.set([difference, -difference]);
      hessian.set([1, 0, -1, 1]);
      return difference ** 2 / 2;
    },
  };

  const { x } = minimize(valley, new Float64Array(2));

  expect((x[0] ?? 0) - (x[1] ?? 0)).toBeCloseTo(3, 8);
});

test('no step is longer than 2', () => {
  const visited: number[] = [];
  const far: Objective = {
    size: 1,
    evaluate(x, gradient, hessian) {
      visited.push(x[0] ?? Number.NaN);
      gradient[0] = (x[0] ?? 0) - 9;
      hessian[0] = 1;
      return ((x[0] ?? 0) - 9) ** 2 / 2;
    },
  };

  minimize(far, new Float64Array(1));

  expect(visited).toEqual([0, 2, 4, 6, 8, 9]);
});
