import { expect, test } from 'vitest';
import { overruledState } from '@/domain/insights/overruled';

test('a verdict that follows its reasons is not overruled', () => {
  expect(overruledState({ state: 'void', reasons: ['identity-asked', 'repeat'] })).toBeUndefined();
  expect(overruledState({ state: 'counts', reasons: [] })).toBeUndefined();
});

test("a verdict against its reasons is the voter's own", () => {
  expect(overruledState({ state: 'counts', reasons: ['leak-in-reply'] })).toBe('counts');
  expect(overruledState({ state: 'void', reasons: ['identity-asked'] })).toBe('void');
});
