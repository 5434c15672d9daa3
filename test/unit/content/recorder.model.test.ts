import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '@/messaging/outbox';
import { anySession, SimulatedVoter, type Step, type TrueVote } from '@/test/support/simulated-voter';

const runs = { numRuns: 2000 };

describe.each([
  ['with ids of its own', true, false],
  ['without ids', false, false],
  ['with ids of its own whose traffic is seen', true, true],
  ['without ids whose traffic is seen', false, true],
])('in an arena %s', (_, hasIds, isTapped) => {
  function played(steps: readonly Step[]): SimulatedVoter {
    const voter = new SimulatedVoter(hasIds, isTapped);
    voter.play(steps);
    return voter;
  }

  test('no vote is recorded that was not cast, and none otherwise than it was cast', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { bench, votes } = played(steps);

        for (const letter of bench.letters) expect(votes.map(asTold)).toContainEqual(asWritten(letter));
      }),
      runs,
    );
  });

  test('no vote is recorded twice under two ids', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { bench, votes } = played(steps);
        const ids = new Set(bench.letters.map(({ vote }) => vote.id));

        expect(ids.size).toBe(votes.filter(({ voteId }) => voteId && ids.has(voteId)).length);
      }),
      runs,
    );
  });

  test('every vote that was cast is recorded or told of as lost', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { bench, votes } = played(steps);

        for (const { voteId = '', isToldLost } of votes) {
          const isRecorded = bench.letters.some(({ vote }) => vote.id === voteId);
          const isLost = bench.kept.get(voteId)?.lost !== undefined;
          expect(isRecorded || isLost || isToldLost).toBe(true);
        }
      }),
      runs,
    );
  });

  test('no vote is lost that waited on its page for the names', () => {
    fc.assert(
      fc.property(anySession, (steps) => {
        const { bench, votes } = played(steps);
        const waited = votes.filter(({ hasStayed, isToldLost }) => hasStayed && !isToldLost);

        for (const { voteId } of waited) expect(bench.letters.map(({ vote }) => vote.id)).toContain(voteId);
      }),
      runs,
    );
  });
});

function asTold({ voteId, outcome, replies, models }: TrueVote) {
  return { id: voteId, outcome, replies, models };
}

function asWritten({ vote, turns }: Letter) {
  return { id: vote.id, outcome: vote.outcome, replies: turns.at(-1)?.replies, models: vote.models };
}
