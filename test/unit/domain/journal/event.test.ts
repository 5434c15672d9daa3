import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { JournalEvent, voteIdOf } from '@/domain/journal/event';
import { anyJournal } from '@/test/support/arbitraries';
import { aCast, anId, aStamp, aVote } from '@/test/support/builders';

test('every event of a journal has its shape', () => {
  fc.assert(
    fc.property(anyJournal(3), (events) => {
      for (const event of events) expect(v.parse(JournalEvent, event)).toEqual(event);
    }),
  );
});

test('an event survives a round trip as JSON', () => {
  fc.assert(
    fc.property(anyJournal(3), (events) => {
      for (const event of events) {
        expect(v.parse(JournalEvent, JSON.parse(JSON.stringify(event)))).toEqual(event);
      }
    }),
  );
});

test.each([
  ['an unknown kind', { kind: 'vote.stuffed' }],
  ['another version', { v: 3 }],
  ['an id that is none', { id: '1' }],
  ['a time that is no whole number', { atMs: 0.5 }],
  ['no device', { device: '' }],
  ['something more', { surprise: true }],
])('an event with %s is refused', (_, wrong) => {
  const event = { ...aStamp(1), kind: 'vote.withdrawn', voteId: anId(1) };

  expect(v.is(JournalEvent, event)).toBe(true);
  expect(v.is(JournalEvent, { ...event, ...wrong })).toBe(false);
});

test.each([
  ['a blank name', { models: { a: ' ', b: 'bob-2' } }],
  ['one name only', { models: { a: 'ada-1' } }],
  ['an outcome that is none', { outcome: 'skip' }],
  ['turn 0', { turn: 0 }],
  ['no battle', { battleId: '' }],
])('a vote with %s is refused', (_, wrong) => {
  expect(v.is(JournalEvent, { ...aCast(aVote()), vote: { ...aVote(), ...wrong } })).toBe(false);
});

test('an event speaks of one vote', () => {
  expect(voteIdOf(aCast(aVote({ id: anId(7) })))).toBe(anId(7));
  expect(voteIdOf({ ...aStamp(1), kind: 'vote.restored', voteId: anId(8) })).toBe(anId(8));
});
