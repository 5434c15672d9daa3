import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { inNameOrder } from '@/domain/ranking/name-order';
import { countsOf, votesOf } from './votes-of';

test('votes in any order and on any side give the same counts', () => {
  const forwards = inNameOrder(countsOf('A>B A>C*2 B=C C>A B!C'));
  const backwards = inNameOrder(countsOf('C!B A<C C=B C<A*2 B<A'));

  expect(backwards).toEqual(forwards);
});

test('scores follow their model', () => {
  const ordered = inNameOrder(countPairs([{ a: 'B', b: 'A', score: 0.9 }]).counts);

  expect(ordered.graded.scoreA[0]).toBeCloseTo(0.1, 12);
  expect(ordered.graded.squares[0]).toBeCloseTo(0.01, 12);
});

test('models without votes are left out', () => {
  const { counts } = countPairs([{ a: 'A', b: 'B', outcome: 'a', weight: 0 }, ...votesOf('D>C')]);

  expect(inNameOrder(counts).models).toEqual(['C', 'D']);
});
