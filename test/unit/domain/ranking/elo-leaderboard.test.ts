import { expect, test } from 'vitest';
import { rankByElo } from '@/domain/ranking/elo-leaderboard';
import { replayElo } from '@/domain/ranking/online-elo';
import { foodVotes, sixtyVotes } from './known-votes';
import { votesOf } from './votes-of';

const ratingsOf = (votes: string, k: number) =>
  Object.fromEntries(rankByElo(votesOf(votes), { k }).map(({ model, rating }) => [model, rating]));

test('thirty votes give the known ratings at K = 4', () => {
  const { T, S, B, P, Z } = ratingsOf(foodVotes, 4);

  expect(T).toBeCloseTo(1013.3587771888, 9);
  expect(S).toBeCloseTo(1002.0980590209, 9);
  expect(B).toBeCloseTo(998.0260933347, 9);
  expect(P).toBeCloseTo(994.1913058814, 9);
  expect(Z).toBeCloseTo(992.3257645743, 9);
});

test('sixty votes give the published ratings at K = 32', () => {
  const { G, C, L, K } = ratingsOf(sixtyVotes, 32);

  expect(G).toBeCloseTo(1095.9, 1);
  expect(C).toBeCloseTo(1058.7, 1);
  expect(L).toBeCloseTo(958.2, 1);
  expect(K).toBeCloseTo(887.2, 1);
});

test('each vote is a step of both its models', () => {
  const steps = [...replayElo(votesOf('A>B B=A'))];

  expect(steps.slice(0, 2)).toEqual([
    { vote: 0, model: 'A', rating: 1002 },
    { vote: 0, model: 'B', rating: 998 },
  ]);
  expect(steps.slice(2).map(({ vote, model }) => [vote, model])).toEqual([
    [1, 'B'],
    [1, 'A'],
  ]);
});

test('the order of the votes matters', () => {
  expect(ratingsOf('A>B B>A', 4)).not.toEqual(ratingsOf('B>A A>B', 4));
});

test('a row that cannot be counted moves nothing', () => {
  const board = rankByElo([...votesOf('A>B'), { a: 'A', b: 'A', outcome: 'a' }]);

  expect(board).toMatchObject([
    { model: 'A', rating: 1002, votes: 1, wins: 1 },
    { model: 'B', rating: 998, votes: 1, losses: 1 },
  ]);
});

test('equal ratings come by votes, then by name', () => {
  const board = rankByElo(votesOf('D=C D=C B=A'));

  expect(board.map(({ model }) => model)).toEqual(['C', 'D', 'A', 'B']);
});
