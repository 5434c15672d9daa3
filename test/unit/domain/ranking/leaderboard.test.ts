import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { rank } from '@/domain/ranking/leaderboard';
import { countsOf, votesOf } from './votes-of';

const standingOf = (votes: string, model: string) =>
  rank(countsOf(votes)).models.find((standing) => standing.model === model);

test('no votes make an empty leaderboard', () => {
  expect(rank(countsOf('A>B*0'))).toEqual({
    method: 'default',
    votes: 0,
    finiteMle: false,
    unavailable: 'no-votes',
    components: 0,
    models: [],
    unranked: [],
  });
});

test('rows come best first', () => {
  const { models } = rank(countsOf('B>A B>C A>C'));

  expect(models.map(({ model }) => model)).toEqual(['B', 'A', 'C']);
});

test('equal ratings come by votes, then by name', () => {
  const { models } = rank(countsOf('D=C*3 B=A'));

  expect(models.map(({ model }) => model)).toEqual(['C', 'D', 'A', 'B']);
});

test('a row carries how its votes ended', () => {
  const row = standingOf('A>B*3 B>A A=C A!C*2', 'A');

  expect(row).toMatchObject({ votes: 7, wins: 3, losses: 1, ties: 1, bothBad: 2, averageWinRate: 0.75 });
});

test('the interval is 1.96 standard errors to both sides', () => {
  const row = standingOf('A>B', 'A');

  expect(row?.rating).toBeCloseTo(1041.83, 1);
  expect(row?.se).toBeCloseTo(81.71, 1);
  expect(row?.lower).toBeCloseTo(1041.83 - 160.15, 1);
  expect(row?.upper).toBeCloseTo(1041.83 + 160.15, 1);
});

test('a model with four votes is provisional, with five it is not', () => {
  expect(standingOf('A>B*4', 'A')?.provisional).toBe(true);
  expect(standingOf('A>B*5', 'A')?.provisional).toBe(false);
});

test('groups that no vote links are told apart', () => {
  const board = rank(countsOf('A>B*2 C>D'));

  expect(board.components).toBe(2);
  expect(board.finiteMle).toBe(false);
  expect(new Set(board.models.map(({ model, component }) => `${model}${component}`))).toEqual(
    new Set(['A0', 'B0', 'C1', 'D1']),
  );
});

test('dropped ties leave the counts and the ratings', () => {
  const dropped = rank(countsOf('A>B*3 B>A A=B*5'), { ties: 'drop' });

  expect(dropped.models).toEqual(rank(countsOf('A>B*3 B>A')).models);
});

test('dropping both bad keeps the ties', () => {
  const dropped = rank(countsOf('A>B*3 A=B A!B*5'), { bothBad: 'drop' });

  expect(dropped.models).toEqual(rank(countsOf('A>B*3 A=B')).models);
});

test('a model whose votes were all dropped is named but not ranked', () => {
  const board = rank(countsOf('A>B A!C'), { bothBad: 'drop' });

  expect(board.models.map(({ model }) => model)).toEqual(['A', 'B']);
  expect(board.unranked).toEqual(['C']);
});

test('a seed changes nothing but the rank draws', () => {
  const one = rank(countsOf('A>B B>C'), { seed: 1 });
  const two = rank(countsOf('A>B B>C'), { seed: 2 });

  const ratings = (board: typeof one) => board.models.map(({ rating, se }) => [rating, se]);
  expect(ratings(two)).toEqual(ratings(one));
  expect(two.models.map(({ pBest }) => pBest)).not.toEqual(one.models.map(({ pBest }) => pBest));
});

test('one clear winner has rank 1 for certain', () => {
  const { models } = rank(countsOf('A>B*200 B=C*200 A>C*200'));

  expect(models[0]).toMatchObject({ model: 'A', rankLo: 1, rankHi: 1, rankUB: 1, pBest: 1 });
  expect(models[1]).toMatchObject({ rankLo: 2, rankHi: 3, rankUB: 2 });
});

test('scores between win and loss count', () => {
  const { counts } = countPairs([...votesOf('A=B'), { a: 'A', b: 'B', score: 0.9 }]);

  const [first] = rank(counts).models;

  expect(first).toMatchObject({ model: 'A', votes: 2, ties: 1, wins: 0 });
});

test('maximum likelihood ranks what it can', () => {
  const board = rank(countsOf('A>B*2 B>A B>C*2 C>B'), { method: 'mle' });

  expect(board).toMatchObject({ method: 'mle', finiteMle: true, unavailable: null });
  expect(board.models.map(({ model }) => model)).toEqual(['A', 'B', 'C']);
  // A lead of log 2 between neighbours.
  expect(board.models[0]?.rating).toBeCloseTo(1000 + (400 * Math.log(2)) / Math.LN10, 9);
});

test.each([
  ['A>B*0', 'no-votes'],
  ['A=B C=D', 'disconnected'],
  ['A>B', 'separated'],
])('maximum likelihood says why it has no ratings: %s', (votes, reason) => {
  const board = rank(countsOf(votes), { method: 'mle' });

  expect(board).toMatchObject({ finiteMle: false, unavailable: reason, models: [] });
});

test("Davidson's method ranks the same votes on its own scale", () => {
  const votes = countsOf('A>B*20 B>A*10 A=B*30');

  const ours = rank(votes).models[0]?.rating ?? 0;
  const davidsons = rank(votes, { method: 'davidson' }).models[0]?.rating ?? 0;

  expect(davidsons - 1000).toBeGreaterThan(1.4 * (ours - 1000));
});
