import { expect, test } from 'vitest';
import { openPace } from '@/content/reading-pace';

/** Reads for so long, as often as the pace allows, for some seconds; returns the number of readings in each second. */
function readFor(seconds: number, tookMs: number): readonly number[] {
  let nowMs = 0;
  const pace = openPace(() => nowMs);
  const counts = Array.from({ length: seconds }, () => 0);
  while (nowMs < seconds * 1000) {
    const second = Math.floor(nowMs / 1000);
    counts[second] = (counts[second] ?? 0) + 1;
    nowMs += tookMs;
    pace.spend(tookMs);
    nowMs += pace.waitMs;
  }
  return counts;
}

test('a page that has just come is read often', () => {
  expect(readFor(1, 5)[0]).toBeGreaterThan(15);
});

test('a page that takes long to read is soon read less often', () => {
  expect(readFor(20, 10).slice(5)).toEqual(Array.from({ length: 15 }, () => expect.toBeOneOf([0, 1])));
});

test('a page that is read at once is read often at all times', () => {
  expect(Math.min(...readFor(10, 0.1))).toBeGreaterThan(17);
});

test('it is read often again when something has happened', () => {
  let nowMs = 0;
  const pace = openPace(() => nowMs);
  pace.spend(500);
  nowMs += 10;
  expect(pace.waitMs).toBe(2000);

  pace.hurry();

  expect(pace.waitMs).toBe(50);
});
