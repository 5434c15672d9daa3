import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLifetime } from '@/content/lifetime';

let told: AbortController;
let isReachable: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  told = new AbortController();
  isReachable = true;
});
afterEach(() => {
  vi.useRealTimers();
});

const open = () => openLifetime(told.signal, () => isReachable);

test('a page that says the extension has gone ends nothing', () => {
  const life = open();
  told.abort();
  vi.advanceTimersByTime(5000);

  expect(life.aborted).toBe(false);
});

test('life ends at once when the extension has gone and is said to have', () => {
  const life = open();
  isReachable = false;
  told.abort();

  expect(life.aborted).toBe(true);
});

test('life ends soon after the extension has gone, though nobody says so', () => {
  const life = open();
  isReachable = false;
  vi.advanceTimersByTime(1000);

  expect(life.aborted).toBe(true);
});

test('life ends once, and then nothing is asked any more', () => {
  let asked = 0;
  const life = openLifetime(told.signal, () => ++asked < 3);
  vi.advanceTimersByTime(60_000);

  expect([life.aborted, asked]).toEqual([true, 3]);
});
