import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { votesOf } from './votes-of';

test('each pair has one entry, whichever side a model was on', () => {
  const { counts } = countPairs(votesOf('A>B B>A A=B B!A A>B'));

  expect(counts.models).toEqual(['A', 'B']);
  expect([...counts.a, ...counts.b]).toEqual([0, 1]);
  expect([...counts.winsA, ...counts.winsB, ...counts.ties, ...counts.bothBad]).toEqual([2, 1, 1, 1]);
});

test('all pairs of a dozen models have entries of their own', () => {
  const names = Array.from('abcdefghijkl');
  const rows = names.flatMap((a) => names.map((b) => ({ a, b, outcome: 'tie' as const })));

  const { counts } = countPairs(rows);

  expect([...counts.ties]).toEqual(new Array(66).fill(2));
});

test('models are in first-seen order', () => {
  const { counts } = countPairs(votesOf('C>B A>C'));

  expect(counts.models).toEqual(['C', 'B', 'A']);
});

test('counts that were added up before go in as they are', () => {
  const { counts } = countPairs([
    { a: 'A', b: 'B', outcome: 'a' },
    { a: 'B', b: 'A', winsA: 5, winsB: 2, ties: 1, bothBad: 3 },
  ]);

  expect([...counts.winsA, ...counts.winsB, ...counts.ties, ...counts.bothBad]).toEqual([3, 5, 1, 3]);
});

test('a weight counts as that many votes', () => {
  const { counts } = countPairs([{ a: 'A', b: 'B', outcome: 'tie', weight: 0.25 }]);

  expect([...counts.ties]).toEqual([0.25]);
});

test('a weight of zero makes the models known but counts nothing', () => {
  const { counts } = countPairs([{ a: 'A', b: 'B', outcome: 'a', weight: 0 }]);

  expect(counts.models).toEqual(['A', 'B']);
  expect(counts.a.length).toBe(0);
});

test('a score is kept with its square, seen from the model that came first', () => {
  const { counts } = countPairs([
    { a: 'A', b: 'B', score: 0.7 },
    { a: 'B', b: 'A', score: 0.9, weight: 2 },
  ]);

  expect(counts.graded.games[0]).toBe(3);
  expect(counts.graded.scoreA[0]).toBeCloseTo(0.7 + 2 * 0.1);
  expect(counts.graded.squares[0]).toBeCloseTo(0.49 + 2 * 0.01);
});

test('names of object properties are ordinary names', () => {
  const { counts } = countPairs(votesOf('__proto__>constructor toString=__proto__'));

  expect(counts.models).toEqual(['__proto__', 'constructor', 'toString']);
  expect([...counts.winsA]).toEqual([1, 0]);
});

test('rows that cannot be counted are left out and counted by reason', () => {
  const { counts, rejected } = countPairs([
    { a: 'A', b: 'A', outcome: 'a' },
    { a: '', b: 'B', outcome: 'a' },
    { a: 'A', b: 'B', outcome: 'a', weight: Number.NaN },
    { a: 'A', b: 'B', score: 1.5 },
    { a: 'A', b: 'B', winsA: -1, winsB: 0, ties: 0, bothBad: 0 },
    { a: 'A', b: 'B', winsA: 1, winsB: Number.POSITIVE_INFINITY, ties: 0, bothBad: 0 },
  ]);

  expect(rejected).toEqual({ 'same-model': 1, 'unnamed-model': 1, 'bad-count': 4 });
  expect(counts.models).toEqual([]);
});
