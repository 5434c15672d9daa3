import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PendingVote, pendingVoteOf } from '@/domain/battle/pending';
import { aBattle, aChoice, aLabelledTurn, anId, aPendingVote, aTurn, noonMs } from '@/test/support/builders';

const site = { arena: 'arena-ai', host: 'arena.ai', veiled: true };

test('without a click there is nothing pending', () => {
  expect(pendingVoteOf(aBattle(), site)).toBeUndefined();
});

test('a click is kept with all a vote needs but the names', () => {
  const pending = pendingVoteOf(aBattle({ choice: aChoice({ outcome: 'bothBad' }) }), site);

  expect(pending).toEqual(aPendingVote({ outcome: 'bothBad' }));
});

test('the texts are those at the click, not those of now', () => {
  const now = [aLabelledTurn({ replies: { a: '', b: '' } })];

  expect(pendingVoteOf(aBattle({ choice: aChoice(), turns: now }), site)?.turns).toEqual([aTurn()]);
});

test('a click among readable names says so', () => {
  const pending = pendingVoteOf(aBattle({ choice: aChoice({ wasNamed: true }) }), site);

  expect(pending?.exposedBy).toEqual(['names-visible']);
});

test('a battle without an id of the arena cannot be found again', () => {
  const pending = pendingVoteOf(aBattle({ conversation: undefined, id: 'page.1', choice: aChoice() }), site);

  expect(pending).toMatchObject({ battleId: 'page.1', canResume: false });
});

test('a self-blinded click says how its pair was shown, and that the voter chose it exposes nothing', () => {
  const battle = aBattle({ mode: 'self-blind', isSwapped: true, choice: aChoice({ wasExposed: true }) });

  expect(pendingVoteOf(battle, site)).toMatchObject({ mode: 'self-blind', swapped: true, exposedBy: [] });
  expect(pendingVoteOf(aBattle({ choice: aChoice() }), site)).not.toHaveProperty('swapped');
});

test('a page without the veil says so', () => {
  expect(pendingVoteOf(aBattle({ choice: aChoice() }), { ...site, veiled: false })?.veiled).toBe(false);
});

test('what is kept has the shape that is read back, with a loss or without', () => {
  const pending = pendingVoteOf(aBattle({ choice: aChoice() }), site);

  expect(v.is(PendingVote, pending)).toBe(true);
  expect(v.is(PendingVote, { ...pending, lost: 'no-reveal' })).toBe(true);
});

test.each([
  ['an id that is none', { id: 'x' }],
  ['no turns', { turns: [] }],
  ['an unknown outcome', { outcome: 'left' }],
  ['an unknown loss', { lost: 'aliens' }],
  ['a time before 1970', { castAtMs: -1 }],
  ['something more', { surprise: true }],
])('a kept click with %s is refused', (_, wrong) => {
  expect(v.is(PendingVote, { ...aPendingVote({ id: anId(1), castAtMs: noonMs }), ...wrong })).toBe(false);
});
