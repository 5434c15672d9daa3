import { expect, test } from 'vitest';
import type { PairTally } from '@/domain/journal/tally';
import { makeReport } from '@/workers/rank-report';

const aTally = (some: Partial<PairTally> = {}): PairTally => ({
  a: 'ada-1',
  b: 'bob-2',
  winsA: 6,
  winsB: 1,
  ties: 0,
  bothBad: 0,
  ...some,
});
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (ArrayBuffer.isView(value)) return [...(value as Float64Array)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

test('neighbours say how many more votes would tell them apart', () => {
  const close = makeReport([aTally({ winsA: 6, winsB: 4 })]);
  const apart = makeReport([aTally({ winsA: 900, winsB: 100 })]);
  const equal = makeReport([aTally({ winsA: 5, winsB: 5 })]);

  expect(close.separations[0]).toBeGreaterThan(10);
  expect(apart.separations).toEqual([0]);
  expect(equal.separations).toEqual([null]);
});

test('no votes give no rows and the reason', () => {
  expect(makeReport([])).toMatchObject({ models: [], unavailable: 'no-votes', separations: [] });
});

test('a method without an answer gives the reason', () => {
  const report = makeReport([aTally({ winsB: 0 })], { method: 'mle' });

  expect(report).toMatchObject({ models: [], unavailable: 'separated', separations: [] });
});

test('one pair a billion times is ranked, and every number is a number', () => {
  for (const method of ['default', 'mle', 'davidson'] as const) {
    const report = makeReport([aTally({ winsA: 6e8, winsB: 3e8, ties: 1e8 })], { method });

    expect(report.models.map(({ model }) => model)).toEqual(['ada-1', 'bob-2']);
    expect(numbersIn(report).every(Number.isFinite)).toBe(true);
  }
});

test('of ten thousand models those with the most votes are ranked, and it says how many are not', () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => aTally({ a: `m${i}`, b: `m${i + 1}`, winsA: 1 }));
  const hub = Array.from({ length: 20 }, (_, i) => aTally({ a: 'm0', b: `top-${i}`, winsA: 50, winsB: i }));

  const report = makeReport([...chain, ...hub]);

  expect(report.models.length).toBeLessThanOrEqual(500);
  expect(report.models.map(({ model }) => model)).toEqual(expect.arrayContaining(['m0', 'top-19']));
  expect(report.models.length + report.leftOut).toBe(10_021);
  expect(numbersIn(report).every(Number.isFinite)).toBe(true);
}, 60_000);
