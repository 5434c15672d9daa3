import { expect, test } from 'vitest';
import { mayLift } from '@/content/veil';
import { aBattle, aChoice, aLabelledTurn, aNamedTurn } from '@/test/support/builders';

const revealed = { a: 'ada-1', b: 'bob-2' };

test.each([
  ['before the vote', aBattle()],
  ['between click and names', aBattle({ choice: aChoice() })],
  ['when one of two names is there', aBattle({ choice: aChoice(), turns: [aLabelledTurn({ a: 'ada-1' })] })],
  ['on a pair that is named without a vote', aBattle({ turns: [aNamedTurn()] })],
  ['on a page that is not understood', aBattle({ page: 'unreadable', choice: aChoice(), revealed })],
  ['on another page while the names are to come', aBattle({ page: 'elsewhere', choice: aChoice() })],
  ['after a click that came to nothing', aBattle({ choice: aChoice(), loss: 'no-reveal' })],
])('the veil stays down %s', (_, battle) => {
  expect(mayLift(battle)).toBe(false);
});

test.each([
  ['once both names followed the click', aBattle({ choice: aChoice(), revealed })],
  ['where the voter picked the models', aBattle({ mode: 'side-by-side', turns: [aNamedTurn()] })],
  ['on a page without a battle', aBattle({ page: 'elsewhere' })],
])('the veil is lifted %s', (_, battle) => {
  expect(mayLift(battle)).toBe(true);
});
