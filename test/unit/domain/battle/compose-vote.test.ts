import * as v from 'valibot';
import { expect, test } from 'vitest';
import { composeVote } from '@/domain/battle/compose-vote';
import { readFeatures } from '@/domain/features';
import { Vote } from '@/domain/vote';
import { aPendingVote, aTurn, aVote } from '@/test/support/builders';

const names = { a: 'ada-1', b: 'bob-2' };

test('a pending vote and its names make a vote', () => {
  expect(composeVote(aPendingVote(), names)).toEqual(aVote());
});

test('what is composed has the shape that the journal takes', () => {
  expect(v.is(Vote, composeVote(aPendingVote({ exposedBy: ['names-visible'] }), names))).toBe(true);
});

test('the turn is the last one, counted from 1', () => {
  const turns = [aTurn({ prompt: 'first' }), aTurn({ prompt: 'second' }), aTurn({ prompt: 'third' })];

  expect(composeVote(aPendingVote({ turns }), names).turn).toBe(3);
});

test('features are those of the turn voted on, side by side', () => {
  const turns = [aTurn(), aTurn({ replies: { a: '# title', b: '- one\n- two' } })];

  const { features } = composeVote(aPendingVote({ turns }), names);

  expect(features).toEqual({ a: readFeatures('# title'), b: readFeatures('- one\n- two') });
  expect(features).toMatchObject({ a: { headers: 1, lists: 0 }, b: { headers: 0, lists: 2 } });
});

test.each(['a', 'b'] as const)('an empty reply of side %s leaves the vote unfinished', (side) => {
  const turns = [aTurn({ replies: { a: 'alpha', b: 'beta', [side]: '' } })];

  expect(composeVote(aPendingVote({ turns }), names).unfinished).toBe(true);
});

test('an error in an earlier turn leaves the vote unfinished', () => {
  const turns = [aTurn({ replies: { a: 'alpha', b: '**API REQUEST ERROR**' } }), aTurn()];

  expect(composeVote(aPendingVote({ turns }), names).unfinished).toBe(true);
});
