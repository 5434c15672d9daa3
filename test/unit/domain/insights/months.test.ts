import { expect, test } from 'vitest';
import { monthsOf } from '@/domain/insights/months';

const next = (startMs: number) => startMs + 1;

test('a month without votes between two that have some is one of none', () => {
  const counts = new Map([
    [5, 2],
    [3, 1],
  ]);

  expect(monthsOf(counts, next, 12)).toEqual([
    { startMs: 3, votes: 1 },
    { startMs: 4, votes: 0 },
    { startMs: 5, votes: 2 },
  ]);
});

test('of many months the last are told', () => {
  const counts = new Map(Array.from({ length: 30 }, (_, month) => [month, 1]));

  expect(monthsOf(counts, next, 12).map(({ startMs }) => startMs)).toEqual(
    Array.from({ length: 12 }, (_, place) => 18 + place),
  );
});

test('without votes there are no months', () => {
  expect(monthsOf(new Map(), next, 12)).toEqual([]);
});
