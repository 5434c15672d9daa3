import { expect, test } from 'vitest';
import { factorize, inverseOf, logDeterminant, solve } from '@/domain/ranking/cholesky';

// L Lᵀ with L = [2 0 0; 1 3 0; -1 2 1], so det = 36. Entries above the diagonal are not read.
const matrix = () => Float64Array.of(4, 99, 99, 2, 10, 99, -2, 5, 6);

function factored(): Float64Array {
  const factor = matrix();
  factorize(factor, 3);
  return factor;
}

test('the factor is the known one', () => {
  const factor = factored();

  expect([factor[0], factor[3], factor[4], factor[6], factor[7], factor[8]]).toEqual([2, 1, 3, -1, 2, 1]);
});

test('the log determinant is that of the matrix', () => {
  expect(logDeterminant(factored(), 3)).toBeCloseTo(Math.log(36), 12);
});

test('a solution solves the equations', () => {
  const x = Float64Array.of(4 + 4 - 6, 2 + 20 + 15, -2 + 10 + 18);

  solve(factored(), 3, x);

  expect([...x].map((value) => Number(value.toFixed(12)))).toEqual([1, 2, 3]);
});

test('the inverse times the matrix is one', () => {
  const inverse = inverseOf(factored(), 3);
  const full = [4, 2, -2, 2, 10, 5, -2, 5, 6];

  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const entry = [0, 1, 2].reduce((sum, k) => sum + (inverse[3 * i + k] ?? 0) * (full[3 * k + j] ?? 0), 0);
      expect(entry).toBeCloseTo(i === j ? 1 : 0, 12);
    }
  }
});

test('a matrix of many rows times its inverse is one', () => {
  const n = 13;
  const hilbert = Float64Array.from({ length: n * n }, (_, at) => 1 / (1 + Math.floor(at / n) + (at % n)));
  const full = hilbert.map((entry, at) => (at % (n + 1) === 0 ? entry + 1 : entry));
  const factor = full.slice();
  factorize(factor, n);

  const inverse = inverseOf(factor, n);

  for (let i = 0; i < n; i++) {
    const column = full.filter((_, at) => at % n === i);
    solve(factor, n, column);
    for (let j = 0; j < n; j++) {
      let entry = 0;
      for (let k = 0; k < n; k++) entry += (inverse[i * n + k] ?? 0) * (full[k * n + j] ?? 0);
      expect(entry).toBeCloseTo(i === j ? 1 : 0, 12);
      expect(column[j]).toBeCloseTo(i === j ? 1 : 0, 12);
    }
  }
});

test('a matrix that is not positive definite is refused', () => {
  expect(factorize(Float64Array.of(1, 0, 2, 1), 2)).toBe(false);
});

test('a singular matrix has a factor with jitter', () => {
  expect(factorize(Float64Array.of(1, 0, 1, 1), 2)).toBe(false);
  expect(factorize(Float64Array.of(1, 0, 1, 1), 2, 1e-8)).toBe(true);
});
