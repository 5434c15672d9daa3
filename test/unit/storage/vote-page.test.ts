import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/storage/database';
import { voteRow } from '@/storage/project';
import { readVotePage, votesPerPage } from '@/storage/vote-page';
import { aStandingVote } from '@/test/dom/components/a-standing-vote';

let db: Database;
beforeEach(async () => {
  db = openDatabase(crypto.randomUUID());
  const votes = Array.from({ length: votesPerPage + 3 }, (_, i) =>
    voteRow(aStandingVote({ id: `v${i}`, castAtMs: i })),
  );
  await db.votes.bulkPut(votes);
});
afterEach(() => db.delete());

test('the first page holds the newest votes', async () => {
  const { votes, total } = await readVotePage(db, 1);

  expect(votes[0]?.id).toBe('v52');
  expect([votes.length, total]).toEqual([50, 53]);
});

test('the last page holds the rest', async () => {
  const { votes } = await readVotePage(db, 2);

  expect(votes.map(({ id }) => id)).toEqual(['v2', 'v1', 'v0']);
});

test('a page beyond the last is empty', async () => {
  expect((await readVotePage(db, 9)).votes).toEqual([]);
});
