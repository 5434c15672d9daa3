import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { estimateDispersion } from '@/domain/ranking/dispersion';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { countsOf, votesOf } from './votes-of';

test('a tie of either kind is half a win', () => {
  const { games, score, squares } = scorePairs(countsOf('A>B*3 B>A*2 A=B A!B*4'));

  expect([...games, ...score, ...squares]).toEqual([10, 5.5, 4.25]);
});

test('scores add to the outcomes', () => {
  const { counts } = countPairs([...votesOf('A>B A=B'), { a: 'A', b: 'B', score: 0.75, weight: 2 }]);

  const { games, score, squares } = scorePairs(counts);

  expect([...games, ...score, ...squares]).toEqual([4, 3, 2.375]);
});

test('a score varies less than a win or a loss, as a tie does', () => {
  const { counts } = countPairs([...votesOf('A>B*7'), { a: 'A', b: 'B', score: 0.75, weight: 2 }]);

  // 4 × ¾ × ¼ = ¾ of a tie each.
  expect(estimateDispersion(scorePairs(counts))).toBeCloseTo(1 - (2 * 0.75 + 0.5) / 10, 12);
});

test('nothing but ties does not make votes certain', () => {
  expect(estimateDispersion(scorePairs(countsOf('A=B*100')))).toBe(0.4);
});
