import { expect, test } from 'vitest';
import { isInBattle } from '@/entrypoints/popup/in-battle';

test('a battle is on from its first turn until its names came', () => {
  expect(isInBattle({ kind: 'watching', turn: 1 })).toBe(true);
  expect(isInBattle({ kind: 'waiting' })).toBe(true);
});

test('before the first prompt and after the vote none is', () => {
  expect(isInBattle({ kind: 'watching', turn: 0 })).toBe(false);
  expect(isInBattle({ kind: 'recorded', voteId: '01994d3c-0000-7000-8000-000000000001' })).toBe(false);
  expect(isInBattle(undefined)).toBe(false);
});
