import { expect, test } from 'vitest';
import { hasFiniteMle } from '@/domain/ranking/finite-mle';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { countsOf } from './votes-of';

test.each([
  ['a cycle', 'A>B B>C C>A', true],
  ['one tie', 'A=B', true],
  ['one win each', 'A>B B>A', true],
  ['a win only', 'A>B', false],
  ['a group that never lost to the rest', 'A>B B>A C>D D>C A>C', false],
  ['a group that tied with the rest', 'A>B B>A C>D D>C A=C', true],
  ['two groups that never met', 'A=B C=D', false],
])('%s: finite is %s', (_, votes, expected) => {
  expect(hasFiniteMle(scorePairs(countsOf(votes)))).toBe(expected);
});
