import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEvent, LeakReview } from '@/domain/journal/event';
import { projectVote } from '@/domain/journal/project-vote';
import { anyJournal } from '@/test/support/arbitraries';
import { aCast, aFinding, anId, aStamp, aVote } from '@/test/support/builders';

const voteId = anId(1);
const cast = aCast(aVote({ outcome: 'a' }));
const withdrawn = (number: number) => ({ ...aStamp(number), kind: 'vote.withdrawn', voteId }) as const;
const restored = (number: number) => ({ ...aStamp(number), kind: 'vote.restored', voteId }) as const;
const amended = (number: number, some: object): JournalEvent => ({
  ...aStamp(number),
  kind: 'vote.amended',
  voteId,
  ...some,
});
const judged = (number: number, some: object): JournalEvent => ({
  ...aStamp(number),
  kind: 'vote.judged',
  voteId,
  ...some,
});
const project = (...events: JournalEvent[]) => projectVote(events, false);

test('a vote stands as it was cast', () => {
  expect(project(cast)).toEqual({
    ...aVote(),
    language: undefined,
    tags: [],
    project: undefined,
    reasons: [],
    guess: undefined,
    isWithdrawn: false,
    verdict: { state: 'counts', reasons: [] },
    reviews: {},
    note: undefined,
  });
});

test('nothing stands before the cast has arrived', () => {
  expect(project()).toBeUndefined();
  expect(project(withdrawn(1), amended(2, { outcome: 'b' }))).toBeUndefined();
});

test('what was said before the cast arrived holds once it is there', () => {
  expect(project(withdrawn(1), cast)).toMatchObject({ isWithdrawn: true });
});

test('a vote is withdrawn, restored, and withdrawn again', () => {
  expect(project(cast, withdrawn(1))?.isWithdrawn).toBe(true);
  expect(project(cast, withdrawn(1), restored(2))?.isWithdrawn).toBe(false);
  expect(project(cast, withdrawn(1), restored(2), withdrawn(3))?.isWithdrawn).toBe(true);
});

test('the later event decides, not the one that arrived later', () => {
  expect(project(restored(2), withdrawn(1), cast)?.isWithdrawn).toBe(false);
});

test('an amended outcome takes the place of the one that was cast', () => {
  expect(project(cast, amended(1, { outcome: 'bothBad' }))?.outcome).toBe('bothBad');
});

test('a note leaves the outcome alone, and an outcome the note', () => {
  const standing = project(cast, amended(1, { outcome: 'b' }), amended(2, { note: 'why' }), amended(3, {}));

  expect(standing).toMatchObject({ outcome: 'b', note: 'why' });
});

test('a note can be emptied', () => {
  expect(project(cast, amended(1, { note: 'why' }), amended(2, { note: '' }))?.note).toBeUndefined();
});

test('the voter overrules the verdict and keeps its reasons', () => {
  const broken = aCast(aVote({ unfinished: true }));

  expect(project(broken, judged(1, { state: 'counts' }))?.verdict).toEqual({
    state: 'counts',
    reasons: ['error-or-unfinished'],
  });
});

test('the voter returns to the verdict of the rules', () => {
  const broken = aCast(aVote({ unfinished: true }));

  expect(project(broken, judged(1, { state: 'counts' }), judged(2, {}))?.verdict.state).toBe('void');
});

test('a repeat is void', () => {
  expect(projectVote([cast], true)?.verdict).toEqual({ state: 'void', reasons: ['repeat'] });
});

test('order and number of arrivals change nothing', () => {
  const arrivals = anyJournal(1).chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
    ),
  );

  fc.assert(
    fc.property(arrivals, fc.boolean(), ([events, again], isRepeat) => {
      expect(projectVote(again, isRepeat)).toEqual(projectVote(events, isRepeat));
    }),
  );
});

const leaky = aCast(aVote({ leaks: [aFinding()] }));
const reviewed = (number: number, review: LeakReview): JournalEvent => ({
  ...aStamp(number),
  kind: 'leak.reviewed',
  voteId: anId(1),
  leak: 0,
  review,
});

test('a dismissed leak voids the vote no more, and the review is kept', () => {
  expect(project(leaky)?.verdict.state).toBe('void');
  expect(project(leaky, reviewed(1, 'dismissed'))).toMatchObject({
    verdict: { state: 'counts', reasons: [] },
    reviews: { 0: 'dismissed' },
  });
});

test('the last review of a leak holds, in whatever order the reviews arrive', () => {
  const both = [reviewed(2, 'confirmed'), reviewed(1, 'dismissed')];

  expect(project(leaky, ...both)?.verdict.state).toBe('void');
  expect(project(leaky, ...both.toReversed())?.verdict.state).toBe('void');
});

test("the voter's own verdict stands above the rules, with the rules' reasons", () => {
  const judged: JournalEvent = { ...aStamp(1), kind: 'vote.judged', voteId: anId(1), state: 'counts' };

  expect(project(leaky, judged)?.verdict).toEqual({ state: 'counts', reasons: ['leak-in-reply'] });
});
