/** Milliseconds that `work` takes: the median of so many runs, after one that is not counted. */
export function medianMs(runs: number, work: () => unknown): number {
  work();
  return median(Array.from({ length: runs }, () => onceMs(work)));
}

/** Milliseconds of a single run. */
export function onceMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;
}

/** A figure with three digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
