import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BulkEdit, planBulkEdit } from '@/domain/insights/bulk-edit';
import type { JournalEvent, Saying } from '@/domain/journal/event';
import { projectVote } from '@/domain/journal/project-vote';
import { anyVote } from '@/test/support/arbitraries';
import { aCast, aStamp, aStandingVote } from '@/test/support/builders';

const edits = fc.constantFrom<BulkEdit>(
  { kind: 'tag', tags: ['red'] },
  { kind: 'untag', tags: ['red'] },
  { kind: 'project', project: 'thesis' },
  { kind: 'project', project: '' },
  { kind: 'withdraw' },
  { kind: 'restore' },
  { kind: 'judge', state: 'void' },
  { kind: 'judge', state: 'counts' },
  { kind: 'judge', state: undefined },
);
const eventOf = (said: Saying, number: number): JournalEvent => ({ ...aStamp(number), ...said });

test('votes that are as wanted already are left alone', () => {
  const plan = planBulkEdit([aStandingVote({ tags: ['red'] }), aStandingVote()], {
    kind: 'tag',
    tags: ['red'],
  });

  expect(plan).toMatchObject({ sayings: [{ kind: 'vote.amended', tags: ['red'] }], unchanged: 1 });
});

test('an undo leaves a vote as it was before the edit', () => {
  const start = fc.record({
    vote: anyVote(1),
    tags: fc.subarray(['red', 'blue']),
    project: fc.constantFrom('', 'thesis', 'other'),
    edits: fc.array(edits, { maxLength: 3 }),
    edit: edits,
  });

  fc.assert(
    fc.property(start, ({ vote, tags, project, edits: earlier, edit }) => {
      const events: JournalEvent[] = [aCast({ ...vote, tags, project })];
      const stand = () => projectVote(events, false) ?? aStandingVote();
      for (const one of earlier) {
        for (const said of planBulkEdit([stand()], one).sayings)
          events.push(eventOf(said, events.length + 30));
      }
      const before = stand();

      const plan = planBulkEdit([before], edit);
      for (const said of [...plan.sayings, ...plan.undo]) events.push(eventOf(said, events.length + 30));

      expect(stand()).toEqual(before);
      expect(plan.sayings.length + plan.unchanged).toBe(1);
    }),
  );
});

test('several tags are added at once, up to as many as a vote may have', () => {
  const full = aStandingVote({ tags: Array.from({ length: 29 }, (_, at) => `tag ${at}`) });

  const plan = planBulkEdit([full, aStandingVote({ tags: ['blue'] })], {
    kind: 'tag',
    tags: ['red', 'blue'],
  });

  expect(plan.sayings).toMatchObject([{ tags: [...full.tags, 'red'] }, { tags: ['blue', 'red'] }]);
});
