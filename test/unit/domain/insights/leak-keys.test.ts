import { expect, test } from 'vitest';
import { filterLeaks, keyStart, leakKeysOf } from '@/domain/insights/leak-keys';
import { aFinding, aStandingVote, noonMs } from '@/test/support/builders';

const twoLeaks = [aFinding(), aFinding({ severity: 'suspect' })];
const any = { severity: undefined, arena: undefined, review: undefined };

test('a vote without findings has no key', () => {
  expect(leakKeysOf(aStandingVote())).toEqual([]);
});

test('one finding is found by each of its properties, by all of them, and by none', () => {
  const keys = leakKeysOf(aStandingVote({ leaks: [aFinding()] }));

  expect(keys).toHaveLength(8);
  expect(keys).toContainEqual(['void', 'arena-ai', 'open', noonMs]);
  expect(keys).toContainEqual(['', '', '', noonMs]);
});

test('two findings of one kind do not double a key', () => {
  expect(leakKeysOf(aStandingVote({ leaks: [aFinding(), aFinding()] }))).toHaveLength(8);
});

test('a vote is not found by the properties of two findings mixed', () => {
  const keys = leakKeysOf(aStandingVote({ leaks: twoLeaks, reviews: { 0: 'confirmed' } }));

  expect(keys).toContainEqual(['suspect', '', 'open', noonMs]);
  expect(keys).not.toContainEqual(['void', '', 'open', noonMs]);
});

test('a review that was taken back leaves the finding open', () => {
  const vote = aStandingVote({ leaks: [aFinding()], reviews: { 0: 'open' } });

  expect(leakKeysOf(vote)).toContainEqual(['', '', 'open', noonMs]);
  expect(filterLeaks(vote, { ...any, review: 'open' })).toHaveLength(1);
});

test('what does not matter is left open in the key', () => {
  expect(keyStart({ ...any, arena: 'fastchat' })).toEqual(['', 'fastchat', '']);
});

test('only the findings asked for are kept, with their index in the vote', () => {
  const vote = aStandingVote({ leaks: twoLeaks });

  expect(filterLeaks(vote, { ...any, severity: 'suspect' })).toEqual([[1, twoLeaks[1]]]);
});
