import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvent } from '@/domain/journal/read-event';
import { anyJournal } from '@/test/support/arbitraries';
import { aCast, anId, aStamp, aVote } from '@/test/support/builders';

const withdrawn = { ...aStamp(1), kind: 'vote.withdrawn', voteId: anId(1) };

test('an event of any kind is read as it is', () => {
  fc.assert(
    fc.property(anyJournal(3), (events) => {
      for (const event of events)
        expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
    }),
  );
});

test('an event of version 1 is read as it is', () => {
  const old = { ...aCast(aVote()), v: 1 };

  expect(readEvent(old)).toEqual({ ok: true, event: old });
});

test('an event of a newer version is refused, saying that an update is needed', () => {
  expect(readEvent({ ...withdrawn, v: 3, kind: 'vote.stuffed' })).toEqual({
    ok: false,
    code: 'newer-version',
    message: 'the record has schema version 3, this extension knows up to 2: update it first',
  });
});

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['a vote', aVote()],
  ['a broken id', { ...withdrawn, id: '1' }],
  ['an infinite version', { ...withdrawn, v: Number.POSITIVE_INFINITY }],
])('%s is malformed, and it is told where', (_, value) => {
  expect(readEvent(value)).toMatchObject({
    ok: false,
    code: 'malformed',
    message: expect.stringMatching(/: /),
  });
});
