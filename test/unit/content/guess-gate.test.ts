import { beforeEach, expect, test, vi } from 'vitest';
import { GuessGate } from '@/content/guess-gate';
import { aBattle, aChoice, aNamedTurn, anId } from '@/test/support/builders';

const call = vi.hoisted(() => vi.fn(async () => ({})));
vi.mock('@/messaging/call', () => ({ call }));

const choice = aChoice();
const { voteId } = choice;
const voted = aBattle({ choice, revealed: { a: 'ada-1', b: 'bob-2' }, turns: [aNamedTurn()] });
const recorded = { kind: 'recorded', voteId, verdict: 'counts' } as const;
const onOpen = vi.fn();
let gate: GuessGate;

beforeEach(() => {
  call.mockClear();
  onOpen.mockClear();
  gate = new GuessGate(() => ['ada'], onOpen);
});

test('names wait for a guess once the vote is recorded, and it is kept with that vote', async () => {
  expect(gate.holds(voted, { kind: 'saving', voteId }, true)).toBe(true);
  expect(gate.formFor({ kind: 'saving' })).toBeUndefined();
  expect(gate.holds(voted, recorded, true)).toBe(true);

  await gate.formFor(recorded)?.onGuess({ a: 'ada' });

  expect(call.mock.calls).toEqual([['vote.guess', { voteId, guess: { a: 'ada' } }]]);
  expect(onOpen).toHaveBeenCalledOnce();
  expect(gate.holds(voted, recorded, true)).toBe(false);
});

test('a guess that is skipped says nothing and is not asked for again', () => {
  gate.holds(voted, recorded, true);

  gate.formFor(recorded)?.onSkip();

  expect(call).not.toHaveBeenCalled();
  expect(gate.holds(voted, recorded, true)).toBe(false);
});

test('a guess that was not kept leaves the names hidden', async () => {
  call.mockRejectedValueOnce(new Error('gone'));
  gate.holds(voted, recorded, true);

  await expect(gate.formFor(recorded)?.onGuess({ b: 'bob' })).rejects.toThrow('gone');

  expect(gate.holds(voted, recorded, true)).toBe(true);
});

test('no guess is asked for where none is wanted, or the vote is not in the journal', () => {
  expect(gate.holds(voted, recorded, false)).toBe(false);
  expect(gate.holds(voted, { kind: 'spooled', voteId }, true)).toBe(false);
  expect(gate.holds(voted, { kind: 'gone', voteId }, true)).toBe(false);
});

test('no guess is asked for of names that could be read', () => {
  const named = aBattle({ ...voted, choice: aChoice({ wasNamed: true }) });
  const seen = aBattle({ ...voted, exposedBy: ['names-visible'] });

  expect(gate.holds(named, recorded, true)).toBe(false);
  expect(gate.holds(seen, recorded, true)).toBe(false);
  expect(gate.holds(aBattle({ ...voted, mode: 'side-by-side' }), recorded, true)).toBe(false);
});

test('the guess of one vote does not answer for the next', () => {
  gate.holds(voted, recorded, true);
  gate.formFor(recorded)?.onSkip();
  const next = aBattle({ ...voted, choice: aChoice({ voteId: anId(9) }) });

  expect(gate.holds(next, undefined, true)).toBe(true);
});
