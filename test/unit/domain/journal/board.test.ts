import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Board, boardsOf, stricterBoards } from '@/domain/journal/board';
import { projectVote } from '@/domain/journal/project-vote';
import type { Vote } from '@/domain/vote';
import { anyVote } from '@/test/support/arbitraries';
import { aCast, aFinding, aStamp, aStandingVote, aVote } from '@/test/support/builders';

const boardsWhen = (some: Partial<Vote>) => {
  const vote = aVote(some);
  const standing = projectVote([aCast(vote)], false);
  return standing && boardsOf(standing);
};

test('a blind vote without a leak is on every board but that of the self-blinded', () => {
  expect(boardsWhen({})).toEqual(['counting', 'blind', 'leak-free', 'would-count', 'all']);
});

test('a withdrawn vote is on no board', () => {
  expect(boardsOf(aStandingVote({ isWithdrawn: true }))).toEqual([]);
});

test('a void vote is on the board of all and no other', () => {
  expect(boardsWhen({ unfinished: true })).toEqual(['all']);
  expect(boardsWhen({ leaks: [aFinding()] })).toEqual(['all']);
});

test('a vote without a veil counts and is not blind', () => {
  expect(boardsWhen({ blind: { veiled: false, exposedBy: [] } })).toEqual(['counting', 'leak-free', 'all']);
});

test('a vote whose names were in reach on the page counts and is not blind', () => {
  const blind = { veiled: true, exposedBy: ['page-exposed' as const] };

  expect(boardsWhen({ blind })).toEqual(['counting', 'leak-free', 'all']);
});

test('a hint in a reply keeps a vote off the leak-free board alone', () => {
  const leaks = [aFinding({ severity: 'suspect' })];

  expect(boardsWhen({ leaks })).toEqual(['counting', 'blind', 'would-count', 'all']);
});

test('a leak that the voter found to be none is none', () => {
  const vote = aVote({ leaks: [aFinding()] });
  const review = { kind: 'leak.reviewed', voteId: vote.id, leak: 0, review: 'dismissed' } as const;
  const standing = projectVote([aCast(vote), { ...aStamp(1), ...review }], false);

  expect(standing && boardsOf(standing)).toContain('leak-free');
});

test('a vote the voter lets count in spite of a leak is still not leak-free', () => {
  const vote = aVote({ leaks: [aFinding()] });
  const judged = { kind: 'vote.judged', voteId: vote.id, state: 'counts' } as const;
  const standing = projectVote([aCast(vote), { ...aStamp(1), ...judged }], false);

  expect(standing && boardsOf(standing)).toEqual(['counting', 'blind', 'would-count', 'all']);
});

test('a side-by-side vote the voter lets count is not blind', () => {
  const vote = aVote({ mode: 'side-by-side' });
  const judged = { kind: 'vote.judged', voteId: vote.id, state: 'counts' } as const;
  const standing = projectVote([aCast(vote), { ...aStamp(1), ...judged }], false);

  expect(standing && boardsOf(standing)).toEqual(['counting', 'leak-free', 'all']);
});

test('what the arena would not count is blind all the same', () => {
  const arenaEstimate = { wouldCount: false, reasons: [], words: [] };

  expect(boardsWhen({ arenaEstimate })).toEqual(['counting', 'blind', 'leak-free', 'all']);
});

test('a vote from a file counts, and is not said to be blind, free of leaks or counted by the arena', () => {
  expect(boardsWhen({ mode: 'imported' })).toEqual(['counting', 'all']);
  expect(boardsWhen({ mode: 'imported', blind: { veiled: false, exposedBy: [] } })).toEqual([
    'counting',
    'all',
  ]);
});

test('self-blinded votes have a board of their own', () => {
  expect(boardsWhen({ mode: 'self-blind' })).toEqual(['all', 'self-blind']);
  expect(boardsWhen({ mode: 'self-blind', unfinished: true })).toEqual(['all']);
});

test('a stricter board never holds a vote that the board lacks', () => {
  fc.assert(
    fc.property(anyVote(1), (vote) => {
      const boards = boardsWhen(vote) ?? [];
      for (const board of Board.options) {
        const onStricter = boards.filter((one) => stricterBoards[board].includes(one));
        if (!boards.includes(board)) expect(onStricter).toEqual([]);
      }
    }),
  );
});
