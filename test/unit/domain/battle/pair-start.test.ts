import { expect, test } from 'vitest';
import { pairStart } from '@/domain/battle/pair-start';
import { aLabelledTurn, aNamedTurn } from '@/test/support/builders';

test.each([
  ['no turn', [], 0],
  ['one turn', [aLabelledTurn()], 0],
  ['two turns of a pair', [aLabelledTurn(), aLabelledTurn()], 0],
  ['a pair after a named one', [aNamedTurn(), aNamedTurn(), aLabelledTurn()], 2],
  ['a named pair after another', [aNamedTurn(), aNamedTurn({ a: 'eve-3' })], 1],
])('the newest pair of %s', (_, turns, start) => {
  expect(pairStart(turns)).toBe(start);
});
