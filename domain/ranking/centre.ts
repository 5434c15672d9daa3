// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.

/*
 * Only differences between models mean anything, so estimates are shown around the mean of the models: C x and
 * C V Cᵀ with C = I − 11ᵀ/m. Parameters after the first m (a tie rate, style coefficients) stay as they are.
 */

/** Subtracts from the first m entries their mean. */
export function centreVector(x: Float64Array, m: number): void {
  centreLine(x, 0, 1, m);
}

/** Centres the first m rows and columns of a symmetric n × n matrix. */
export function centreMatrix(matrix: Float64Array, n: number, m: number): void {
  for (let i = 0; i < n; i++) centreLine(matrix, i * n, 1, m);
  for (let j = 0; j < n; j++) centreLine(matrix, j, n, m);
}

function centreLine(x: Float64Array, start: number, stride: number, m: number): void {
  let sum = 0;
  for (let i = 0; i < m; i++) sum += x[start + i * stride]!;
  const mean = sum / m;
  for (let i = 0; i < m; i++) x[start + i * stride]! -= mean;
}
