import { expect, test } from 'vitest';
import { awaitsGuess } from '@/domain/blindness/awaits-guess';
import { aBattle, aChoice, anId } from '@/test/support/builders';

const voted = { choice: aChoice(), revealed: { a: 'ada-1', b: 'bob-2' } };

test('a vote on hidden models is guessed for', () => {
  expect(awaitsGuess(aBattle(voted))).toBe(anId(1));
});

test('a vote on models that the voter chose is not', () => {
  expect(awaitsGuess(aBattle({ ...voted, mode: 'side-by-side' }))).toBeUndefined();
  expect(awaitsGuess(aBattle({ ...voted, mode: 'self-blind' }))).toBeUndefined();
});
