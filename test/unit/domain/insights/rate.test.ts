import { expect, test } from 'vitest';
import { leanOf, rateOf } from '@/domain/insights/rate';

test('a share leans only where its interval leaves chance out', () => {
  expect(leanOf(rateOf(18, 20))).toBe('more');
  expect(leanOf(rateOf(2, 20))).toBe('less');
  expect(leanOf(rateOf(12, 20))).toBe('none');
});

test('a share of fewer than ten leans nowhere', () => {
  expect(leanOf(rateOf(9, 9))).toBe('few');
  expect(leanOf(rateOf(0, 0))).toBe('few');
});

test('chance need not be a half', () => {
  expect(leanOf(rateOf(8, 20), 0.05)).toBe('more');
});
