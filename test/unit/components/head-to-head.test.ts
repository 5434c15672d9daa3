import { expect, test } from 'vitest';
import { headToHead } from '@/components/head-to-head';
import { countPairs } from '@/domain/ranking/count-pairs';
import { fitVotes } from '@/domain/ranking/fit-votes';

const pair = (a: string, b: string, winsA: number, winsB: number, ties = 0) => ({
  a,
  b,
  winsA,
  winsB,
  ties,
  bothBad: 1,
});
const fit = fitVotes(countPairs([pair('ada', 'bob', 12, 3, 2), pair('bob', 'eve', 5, 5)]).counts);

test('the record is that of the pair, seen from the first', () => {
  expect(headToHead(fit, 'ada', 'bob')?.record).toEqual({
    votes: 18,
    wins: 12,
    losses: 3,
    ties: 2,
    bothBad: 1,
  });
  expect(headToHead(fit, 'bob', 'ada')?.record).toMatchObject({ wins: 3, losses: 12, ties: 2 });
});

test('chances of the two sides add up to one, and lie within their intervals', () => {
  const one = headToHead(fit, 'ada', 'bob')?.predicted;
  const other = headToHead(fit, 'bob', 'ada')?.predicted;

  expect((one?.share ?? 0) + (other?.share ?? 0)).toBeCloseTo(1);
  expect((one?.lower ?? 0) + (other?.upper ?? 0)).toBeCloseTo(1);
  expect(one?.share).toBeGreaterThan(one?.lower ?? 1);
  expect(one?.share).toBeLessThan(one?.upper ?? 0);
  expect(one?.share).toBeGreaterThan(0.5);
});

test('models that never met have a chance and no record', () => {
  const compared = headToHead(fit, 'ada', 'eve');

  expect(compared?.record.votes).toBe(0);
  expect(compared?.won).toBeNull();
  expect(compared?.predicted.share).toBeGreaterThan(0.5);
});

test('models that no chain of votes links say so', () => {
  const apart = fitVotes(countPairs([pair('ada', 'bob', 9, 3), pair('eve', 'zoe', 9, 3)]).counts);

  expect(headToHead(apart, 'ada', 'zoe')?.gap).toEqual({ kind: 'unlinked' });
  expect(headToHead(apart, 'ada', 'bob')?.gap.kind).toBe('votes');
});

test('a model against itself, or one without votes, is nothing to compare', () => {
  expect(headToHead(fit, 'ada', 'ada')).toBeUndefined();
  expect(headToHead(fit, 'ada', 'nobody')).toBeUndefined();
});
