import { expect, test } from 'vitest';
import { addVote } from '@/domain/ranking/add-vote';
import { inNameOrder } from '@/domain/ranking/name-order';
import { countsOf } from './votes-of';

const counts = inNameOrder(countsOf('A>B*3 B=D*2 A<D C!D'));
const [A, B, C, D] = [0, 1, 2, 3];

test.each([
  ['a win on a known pair', A, B, 'a', 'A>B'],
  ['a loss', B, D, 'b', 'B<D'],
  ['a tie', A, D, 'tie', 'A=D'],
  ['both bad', C, D, 'bothBad', 'C!D'],
  ['the first vote on a pair in the middle', A, C, 'a', 'A>C'],
  ['the first on a pair further on', B, C, 'tie', 'B=C'],
] as const)('after %s the counts are those of all the votes', (_, i, j, outcome, added) => {
  const before = structuredClone(counts);

  expect(addVote(counts, i, j, outcome)).toEqual(inNameOrder(countsOf(`A>B*3 B=D*2 A<D C!D ${added}`)));
  expect(counts).toEqual(before);
});
