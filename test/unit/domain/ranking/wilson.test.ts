import { expect, test } from 'vitest';
import { wilsonInterval } from '@/domain/ranking/wilson';

test('eight of ten is between 49% and 94%', () => {
  const interval = wilsonInterval(8, 10);

  expect(interval?.lower).toBeCloseTo(0.4902, 4);
  expect(interval?.upper).toBeCloseTo(0.9433, 4);
});

test('none of ten is between 0 and 28%', () => {
  const interval = wilsonInterval(0, 10);

  expect(interval?.lower).toBe(0);
  expect(interval?.upper).toBeCloseTo(0.2775, 4);
});

test('nothing out of nothing has no interval', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

test('one of one is from 21% up', () => {
  const interval = wilsonInterval(1, 1);

  expect(interval?.lower).toBeCloseTo(0.2065, 4);
  expect(interval?.upper).toBe(1);
});
