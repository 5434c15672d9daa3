import { expect, onTestFinished, test, vi } from 'vitest';
import { readTime } from '@/domain/transfer/read-time';

const noon = Date.UTC(2026, 9, 1, 12);

test.each([
  [noon / 1000],
  [noon / 1000 + 0.0001],
  [noon],
  [`${noon / 1000}`],
  ['2026-10-01T12:00:00Z'],
  ['2026-10-01T12:00:00'],
  ['2026-10-01 12:00:00'],
  ['2026-10-01 12:00:00.000000'],
  ['2026-10-01T14:00:00+02:00'],
])('%j is noon on the first of October 2026', (value) => {
  expect(readTime(value)).toBe(noon);
});

test('where the reader lives does not matter', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('TZ', 'Asia/Tokyo');

  expect(new Date(noon).getHours()).toBe(21);
  expect(readTime('2026-10-01T12:00:00')).toBe(noon);
});

test('a date alone is its first moment', () => {
  expect(readTime('2026-10-01')).toBe(noon - 12 * 3600 * 1000);
});

test.each([undefined, null, '', 'yesterday', -5, Number.NaN, 1e300, true, {}, '2026-13-45'])(
  '%j is no time',
  (value) => {
    expect(readTime(value)).toBeUndefined();
  },
);
