import { expect, test } from 'vitest';
import { addTally, type Tally, talliesOf } from '@/domain/journal/tally';
import { aStandingVote } from '@/test/support/builders';

const none = { winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
const pair = { a: 'ada-1', b: 'bob-2' };

test.each([
  ['a', { ...none, winsA: 1 }],
  ['b', { ...none, winsB: 1 }],
  ['tie', { ...none, ties: 1 }],
  ['bothBad', { ...none, bothBad: 1 }],
] as const)('outcome %s counts once, in its own cell', (outcome, cells) => {
  expect(talliesOf(aStandingVote({ outcome }))).toEqual([
    { board: 'all', ...pair, ...cells },
    { board: 'counting', ...pair, ...cells },
  ]);
});

test.each([
  ['a', { ...none, winsB: 1 }],
  ['b', { ...none, winsA: 1 }],
  ['tie', { ...none, ties: 1 }],
  ['bothBad', { ...none, bothBad: 1 }],
] as const)('with the sides swapped, outcome %s is still that of the model', (outcome, cells) => {
  const models = { a: 'bob-2', b: 'ada-1' };

  expect(talliesOf(aStandingVote({ outcome, models }))[0]).toEqual({ board: 'all', ...pair, ...cells });
});

test('a void vote is on the board of all, not on that of those that count', () => {
  const boards = talliesOf(aStandingVote({ verdict: { state: 'void', reasons: ['repeat'] } }));

  expect(boards.map(({ board }) => board)).toEqual(['all']);
});

test('a suspect vote counts until the voter decides otherwise', () => {
  const boards = talliesOf(aStandingVote({ verdict: { state: 'suspect', reasons: ['page-exposed'] } }));

  expect(boards.map(({ board }) => board)).toEqual(['all', 'counting']);
});

test('a withdrawn vote is on no board', () => {
  expect(talliesOf(aStandingVote({ isWithdrawn: true }))).toEqual([]);
});

test('a name against itself says nothing', () => {
  expect(talliesOf(aStandingVote({ models: { a: 'ada-1', b: 'ada-1' } }))).toEqual([]);
});

test('tallies add up cell by cell, and what is taken away was never there', () => {
  const one: Tally = { board: 'all', ...pair, winsA: 1, winsB: 2, ties: 3, bothBad: 4 };
  const other: Tally = { board: 'all', ...pair, winsA: 10, winsB: 20, ties: 30, bothBad: 40 };

  const sum = addTally(one, other, 1);

  expect(sum).toEqual({ board: 'all', ...pair, winsA: 11, winsB: 22, ties: 33, bothBad: 44 });
  expect(addTally(sum, other, -1)).toEqual(one);
});
