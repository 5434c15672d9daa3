import { expect, test } from 'vitest';
import { runInSlices } from '@/content/run-in-slices';

/** Busy for some milliseconds at every step; notes when each began. */
function* work(begun: number[]): Generator<undefined, string> {
  for (let step = 0; step < 12; step++) {
    const startMs = performance.now();
    begun.push(startMs);
    while (performance.now() - startMs < 3);
    yield;
  }
  return 'made';
}

test('the page has its turn between slices', async () => {
  const begun: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++);

  const made = await new Promise((resolve) =>
    runInSlices(work(begun), new AbortController().signal, resolve),
  );

  clearInterval(timer);
  expect(made).toBe('made');
  expect(begun).toHaveLength(12);
  expect(turns).toBeGreaterThan(1);
});

test('nothing more is done once it is called off', async () => {
  const begun: number[] = [];
  const gone = new AbortController();
  runInSlices(work(begun), gone.signal, () => {});
  await expect.poll(() => begun.length).toBeGreaterThan(0);

  gone.abort();
  const before = begun.length;
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(begun).toHaveLength(before);
});
