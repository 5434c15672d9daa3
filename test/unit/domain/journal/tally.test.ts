import { expect, test } from 'vitest';
import { addTally, mergePairs, type PairTally, pairTallyOf, votesOf } from '@/domain/journal/tally';
import { aStandingVote } from '@/test/support/builders';

const none = { winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
const pair = { a: 'ada-1', b: 'bob-2' };

test.each([
  ['a', { ...none, winsA: 1 }],
  ['b', { ...none, winsB: 1 }],
  ['tie', { ...none, ties: 1 }],
  ['bothBad', { ...none, bothBad: 1 }],
] as const)('outcome %s counts once, in its own cell', (outcome, cells) => {
  const vote = aStandingVote({ outcome });

  expect(pairTallyOf(vote)).toEqual({ ...pair, ...cells });
});

test.each([
  ['a', { ...none, winsB: 1 }],
  ['b', { ...none, winsA: 1 }],
  ['tie', { ...none, ties: 1 }],
  ['bothBad', { ...none, bothBad: 1 }],
] as const)('with the sides swapped, outcome %s is still that of the model', (outcome, cells) => {
  const models = { a: 'bob-2', b: 'ada-1' };

  expect(pairTallyOf(aStandingVote({ outcome, models }))).toMatchObject({ ...pair, ...cells });
});

test('a withdrawn vote is in no tally', () => {
  expect(pairTallyOf(aStandingVote({ isWithdrawn: true }))).toBeUndefined();
});

test('a name against itself says nothing', () => {
  expect(pairTallyOf(aStandingVote({ models: { a: 'ada-1', b: 'ada-1' } }))).toBeUndefined();
});

test('tallies add up cell by cell, and what is taken away was never there', () => {
  const one: PairTally = { ...pair, winsA: 1, winsB: 2, ties: 3, bothBad: 4 };
  const other: PairTally = { ...pair, winsA: 10, winsB: 20, ties: 30, bothBad: 40 };

  const sum = addTally(one, other);

  expect(sum).toEqual({ ...pair, winsA: 11, winsB: 22, ties: 33, bothBad: 44 });
  expect(votesOf(sum)).toBe(110);
  expect(addTally(sum, other, -1)).toEqual(one);
});

test('a pair in many buckets is one pair, and one whose votes are gone is none', () => {
  const one: PairTally = { ...pair, ...none, winsA: 1 };
  const gone: PairTally = { a: 'ada-1', b: 'eve-3', ...none };

  const merged = mergePairs([
    { ...one, bucket: 'here' } as PairTally,
    gone,
    { ...one, bucket: 'there' } as PairTally,
  ]);

  expect(merged).toEqual([{ ...pair, ...none, winsA: 2 }]);
});
