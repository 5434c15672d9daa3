// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of the same matrix.

/*
 * Symmetric positive definite n × n matrices, row-major in one Float64Array. Only the lower triangle of a matrix
 * or factor is read or written, unless said otherwise. The inner loops run along rows, which are contiguous.
 */

/** Replaces A by its factor L with L Lᵀ = A + jitter·I. False, with A spoilt, if that is not positive definite. */
export function factorize(matrix: Float64Array, n: number, jitter = 0): boolean {
  const paired = n - (n % 2);
  for (let i = 0; i < paired; i += 2) {
    for (let j = 0; j < i; j += 2) eliminateBlock(matrix, n, i, j);
    if (!finishRow(matrix, n, i, i, jitter) || !finishRow(matrix, n, i + 1, i, jitter)) return false;
  }
  return paired === n || finishRow(matrix, n, paired, 0, jitter);
}

/**
 * Finds the entries of L in rows i and i + 1, columns j and j + 1, both even. Four sums at once read every number half
 * as often as one after the other would, which takes most of the time.
 */
function eliminateBlock(matrix: Float64Array, n: number, i: number, j: number): void {
  const upper = i * n;
  const lower = upper + n;
  const left = j * n;
  const right = left + n;
  let s00 = 0;
  let s01 = 0;
  let s10 = 0;
  let s11 = 0;
  for (let k = 0; k < j; k++) {
    const a0 = matrix[upper + k]!;
    const a1 = matrix[lower + k]!;
    const b0 = matrix[left + k]!;
    const b1 = matrix[right + k]!;
    s00 += a0 * b0;
    s01 += a0 * b1;
    s10 += a1 * b0;
    s11 += a1 * b1;
  }
  const first = matrix[left + j]!;
  const below = matrix[right + j]!;
  const second = matrix[right + j + 1]!;
  const x0 = (matrix[upper + j]! - s00) / first;
  const x1 = (matrix[lower + j]! - s10) / first;
  matrix[upper + j] = x0;
  matrix[lower + j] = x1;
  matrix[upper + j + 1] = (matrix[upper + j + 1]! - s01 - x0 * below) / second;
  matrix[lower + j + 1] = (matrix[lower + j + 1]! - s11 - x1 * below) / second;
}

/** Finds the entries of L in row i from column `from` on, the diagonal last. */
function finishRow(matrix: Float64Array, n: number, i: number, from: number, jitter: number): boolean {
  const row = i * n;
  for (let j = from; j < i; j++) {
    const rest = matrix[row + j]! - dot(matrix, row, matrix, j * n, j);
    matrix[row + j] = rest / matrix[j * n + j]!;
  }
  const pivot = matrix[row + i]! + jitter - dot(matrix, row, matrix, row, i);
  if (!(pivot > 0 && pivot < Number.POSITIVE_INFINITY)) return false;
  matrix[row + i] = Math.sqrt(pivot);
  return true;
}

/** Replaces the right-hand side b by the solution x of L Lᵀ x = b. */
export function solve(factor: Float64Array, n: number, rhs: Float64Array): void {
  for (let i = 0; i < n; i++) {
    rhs[i] = (rhs[i]! - dot(factor, i * n, rhs, 0, i)) / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const x = rhs[i]! / factor[i * n + i]!;
    rhs[i] = x;
    for (let j = 0; j < i; j++) rhs[j]! -= x * factor[i * n + j]!;
  }
}

/** log det(L Lᵀ). */
export function logDeterminant(factor: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.log(factor[i * n + i]!);
  return 2 * sum;
}

/** Adds `weight` × (L Lᵀ)⁻¹ to the full matrix `target`. */
export function addInverse(factor: Float64Array, n: number, weight: number, target: Float64Array): void {
  const inverse = invertFactor(factor, n);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i <= k; i++) {
      const scaled = weight * inverse[k * n + i]!;
      for (let j = 0; j <= i; j++) target[i * n + j]! += scaled * inverse[k * n + j]!;
    }
  }
  mirrorLower(target, n);
}

/** The full inverse of L Lᵀ. */
export function inverseOf(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  addInverse(factor, n, 1, inverse);
  return inverse;
}

/** Sum of products of `length` entries of x from `xStart` and of y from `yStart`; four sums keep the processor busy. */
export function dot(
  x: Float64Array,
  xStart: number,
  y: Float64Array,
  yStart: number,
  length: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += x[xStart + k]! * y[yStart + k]!;
    s1 += x[xStart + k + 1]! * y[yStart + k + 1]!;
    s2 += x[xStart + k + 2]! * y[yStart + k + 2]!;
    s3 += x[xStart + k + 3]! * y[yStart + k + 3]!;
  }
  for (; k < length; k++) s0 += x[xStart + k]! * y[yStart + k]!;
  return s0 + s1 + (s2 + s3);
}

/** L⁻¹ by forward substitution, one row at a time. */
function invertFactor(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let k = 0; k < i; k++) {
      const coefficient = factor[row + k]!;
      for (let j = 0; j <= k; j++) inverse[row + j]! -= coefficient * inverse[k * n + j]!;
    }
    inverse[row + i] = 1;
    for (let j = 0; j <= i; j++) inverse[row + j]! /= factor[row + i]!;
  }
  return inverse;
}

function mirrorLower(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) matrix[j * n + i] = matrix[i * n + j]!;
  }
}
