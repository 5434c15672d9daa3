const tableSize = 16;
const table = tabulate();

/** log n!, to about 1e-12; by Stirling's series above a small table. */
export function logFactorial(n: number): number {
  const known = table[n];
  if (known !== undefined) return known;
  const x = n + 1;
  const series = (1 / 12 - (1 / 360 - 1 / (1260 * x * x)) / (x * x)) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}

function tabulate(): Float64Array {
  const logs = new Float64Array(tableSize);
  for (let n = 1, factorial = 1; n < tableSize; n++) {
    factorial *= n;
    logs[n] = Math.log(factorial);
  }
  return logs;
}
