import { expect, test } from 'vitest';
import { hear, silentWire, type Wire } from '@/domain/battle/wire';
import type { WireFact } from '@/domain/battle/wire-fact';
import { aVoteSent, noonMs } from '@/test/support/builders';

const heard = (...facts: WireFact[]): Wire =>
  facts.reduce((wire, fact) => hear(wire, fact, noonMs), silentWire);
const asked = (turn?: string): WireFact => ({ kind: 'asked', ...(turn && { turn }) });
const exposed = (some: Partial<WireFact & { kind: 'exposed' }> = {}): WireFact => ({
  kind: 'exposed',
  side: 'a',
  ...some,
});
const sent = aVoteSent({ request: 7 });
const numbered: WireFact = { kind: 'numbered', request: 7, event: 'e1' };
const ended = (isOk: boolean): WireFact => ({ kind: 'event-ended', event: 'e1', isOk });

test.each(['taken', 'refused', 'unknown'] as const)(
  'a vote that was sent is %s once it is answered',
  (result) => {
    const [vote] = heard(sent, { kind: 'vote-answered', request: 7, result }).votes;

    expect(vote).toMatchObject({ number: 1, state: result });
  },
);

test('the first answer to a vote stands', () => {
  const answer = (result: 'taken' | 'refused'): WireFact => ({ kind: 'vote-answered', request: 7, result });

  expect(heard(sent, answer('taken'), answer('refused')).votes).toMatchObject([{ state: 'taken' }]);
});

test.each([
  [true, 'taken'],
  [false, 'refused'],
])('an event that ends well or not (%s) tells of its vote', (isOk, state) => {
  expect(heard(sent, numbered, ended(isOk)).votes).toMatchObject([{ state }]);
});

test.each([
  [true, 'taken'],
  [false, 'refused'],
])('frames may come before the answer that numbers their event (%s)', (isOk, state) => {
  expect(heard(sent, ended(isOk), numbered).votes).toMatchObject([{ state }]);
});

test('an event of something else tells nothing of a vote', () => {
  expect(heard(sent, { kind: 'event-ended', event: 'e2', isOk: false }, numbered).votes).toMatchObject([
    { state: 'sent' },
  ]);
});

test('the newest turn is the exposed one unless the traffic says which', () => {
  const isExposed = (wire: Wire) => wire.asked.map((turn) => turn.isExposed);

  expect(isExposed(heard(asked('t1'), asked('t2'), exposed()))).toEqual([false, true]);
  expect(isExposed(heard(asked('t1'), asked('t2'), exposed({ turn: 't1' })))).toEqual([true, false]);
});

test('a turn that was asked for before the page was loaded can be exposed too', () => {
  expect(heard(exposed({ conversation: 'talk-1', turn: 't1' })).asked).toEqual([
    { conversation: 'talk-1', turn: 't1', isExposed: true },
  ]);
});

test('the names that answer a vote expose nothing', () => {
  const wire = heard(asked(), sent, numbered);

  expect(hear(wire, exposed({ event: 'e1' }), noonMs)).toBe(wire);
});

test.each<[string, WireFact]>([
  ['a turn that is known', asked('t1')],
  ['a second exposure', exposed()],
  ['an answer to a vote that nobody sent', { kind: 'vote-answered', request: 9, result: 'refused' }],
  ['a number for no vote', { kind: 'numbered', request: 9, event: 'e9' }],
  ['a reply that failed', { kind: 'reply-failed', side: 'a' }],
])('%s says nothing new', (_, fact) => {
  const wire = heard(asked('t1'), exposed());

  expect(hear(wire, fact, noonMs)).toBe(wire);
});

test('a new conversation forgets what was asked', () => {
  expect(heard(asked(), exposed(), { kind: 'cleared' }).asked).toEqual([]);
});

test('what a page sends without end is not remembered without end', () => {
  const wire = heard(...Array.from({ length: 500 }, (_, request) => aVoteSent({ request })));

  expect(wire.sentCount).toBe(500);
  expect(wire.votes.length).toBeLessThanOrEqual(40);
});
