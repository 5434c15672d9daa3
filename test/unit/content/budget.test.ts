import { expect, test } from 'vitest';
import { openBudget } from '@/content/budget';

const countOf = (texts: string[], hasRoom: (text: string) => boolean) => texts.filter(hasRoom).length;

test('real traffic has room: fifty pieces a second for as long as it takes', () => {
  let nowMs = 0;
  const hasRoom = openBudget(() => nowMs);

  for (let piece = 0; piece < 5000; piece++) {
    nowMs += 20;
    expect(hasRoom('x'.repeat(2000))).toBe(true);
  }
});

test('of a hundred thousand texts at once only a few have room', () => {
  const hasRoom = openBudget(() => 0);

  expect(
    countOf(
      Array.from({ length: 100_000 }, () => ''),
      hasRoom,
    ),
  ).toBe(2000);
});

test('of megabytes at once only a few have room', () => {
  const hasRoom = openBudget(() => 0);

  expect(
    countOf(
      Array.from({ length: 20 }, () => 'x'.repeat(1_000_000)),
      hasRoom,
    ),
  ).toBe(3);
});

test('there is room again after a while', () => {
  let nowMs = 0;
  const hasRoom = openBudget(() => nowMs);
  while (hasRoom(''));

  nowMs += 1000;

  expect(
    countOf(
      Array.from({ length: 5000 }, () => ''),
      hasRoom,
    ),
  ).toBe(1000);
});

test('a clock that is set back takes no room away', () => {
  let nowMs = 1_000_000;
  const hasRoom = openBudget(() => nowMs);

  nowMs -= 600_000;

  expect(hasRoom('x')).toBe(true);
});
