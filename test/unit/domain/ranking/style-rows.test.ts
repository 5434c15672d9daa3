import { expect, test } from 'vitest';
import { styleRows } from '@/domain/ranking/style-rows';
import type { StyledVote } from '@/domain/ranking/styled-vote';

const models = new Map([
  ['A', 0],
  ['B', 1],
]);
const votes: readonly StyledVote[] = [
  { a: 'A', b: 'B', outcome: 'a', features: { a: [200, 5], b: [100, 5] } },
  { a: 'B', b: 'A', outcome: 'bothBad', weight: 3, features: { a: [0, 5], b: [90, 5] } },
];

test('votes become rows with the score of side a', () => {
  const rows = styleRows(votes, 2, models);

  expect([...rows.a, ...rows.b]).toEqual([0, 1, 1, 0]);
  expect([...rows.score]).toEqual([1, 0.5]);
  expect([...rows.weight]).toEqual([1, 3]);
});

test('differences are in units of their root mean square', () => {
  const { scales, differences } = styleRows(votes, 2, models);

  const rms = Math.sqrt(((1 / 3) ** 2 + 1) / 2);
  expect(scales[0]).toBeCloseTo(rms, 12);
  expect(differences[0]).toBeCloseTo(1 / 3 / rms, 12);
  expect(differences[2]).toBeCloseTo(-1 / rms, 12);
});

test('a feature that never differs is not scaled', () => {
  const { scales, differences } = styleRows(votes, 2, models);

  expect([scales[1], differences[1], differences[3]]).toEqual([1, 0, 0]);
});
