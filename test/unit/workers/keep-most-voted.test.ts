import { expect, test } from 'vitest';
import { keepMostVoted } from '@/workers/keep-most-voted';

const pair = (a: string, b: string, votes: number) => ({ a, b, winsA: votes, winsB: 0, ties: 0, bothBad: 0 });

test('few enough models are all kept', () => {
  const tallies = [pair('a', 'b', 1), pair('b', 'c', 2)];

  expect(keepMostVoted(tallies, 3)).toEqual({ kept: tallies, leftOut: 0 });
});

test('the models with the fewest votes go, and so do the votes on them', () => {
  const tallies = [pair('a', 'b', 5), pair('b', 'c', 2), pair('a', 'd', 1)];

  expect(keepMostVoted(tallies, 3)).toEqual({ kept: [pair('a', 'b', 5), pair('b', 'c', 2)], leftOut: 1 });
});

test('a model whose every opponent goes is left out with them', () => {
  const tallies = [pair('a', 'b', 9), pair('c', 'd', 2), pair('c', 'e', 1)];

  expect(keepMostVoted(tallies, 3)).toEqual({ kept: [pair('a', 'b', 9)], leftOut: 3 });
});
