import { test as base, expect } from 'vitest';
import { readFeatures } from '@/domain/features';
import { countPeriod } from '@/storage/count-period';
import type { Database } from '@/storage/database';
import { readStyled } from '@/storage/read-styled';
import { recordEvent, recordVote } from '@/storage/votes';
import { anId, aStamp, aVote, noonMs } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

const test = base.extend<{ db: Database }>({
  db: async ({ task }, use) => {
    await withDatabase(use, task.id);
  },
});

const never = new AbortController().signal;
const day = 86_400_000;
const record = (db: Database, some: Parameters<typeof aVote>[0]) =>
  recordVote(db, aVote({ battleId: some?.id ?? 'talk', ...some }), [], 'device-1');

test('votes come with the length, lists, headings and bold spans of both replies', async ({ db }) => {
  const features = { a: readFeatures('# One\n- **two**\n- three'), b: readFeatures('four') };
  await record(db, { id: anId(1), outcome: 'tie', features });

  const { votes } = await readStyled(db, { board: 'all' }, never);

  const counted = { a: [23, 2, 1, 1], b: [4, 0, 0, 0] };
  expect(votes).toEqual([{ a: 'ada-1', b: 'bob-2', outcome: 'tie', weight: 1, features: counted }]);
});

test('votes whose replies were not measured have no numbers, and those of other boards are left out', async ({
  db,
}) => {
  const { features: _, ...unmeasured } = aVote({ id: anId(1), battleId: 'one' });
  await recordVote(db, unmeasured, [], 'device-1');
  await record(db, { id: anId(2), mode: 'side-by-side' });

  const { votes } = await readStyled(db, { board: 'blind' }, never);

  expect(votes.map(({ features }) => features)).toEqual([{ a: [], b: [] }]);
});

test('erasing the texts of a vote leaves its numbers', async ({ db }) => {
  await record(db, { id: anId(1) });
  await recordEvent(db, { ...aStamp(1), kind: 'text.erased', voteId: anId(1) });

  const { votes } = await readStyled(db, { board: 'all' }, never);

  expect(votes[0]?.features.a).toHaveLength(4);
});

test('with a half-life older votes weigh less, one by one and counted', async ({ db }) => {
  await record(db, { id: anId(1), castAtMs: noonMs });
  await record(db, { id: anId(2), castAtMs: noonMs + 30 * day });

  const { votes } = await readStyled(db, { board: 'all' }, never, 30);
  const { tallies } = await countPeriod(db, { board: 'all' }, never, 30);

  // Weights ½ and 1, scaled by Σw/Σw² = 1.5/1.25.
  expect(votes.map(({ weight = 0 }) => Number(weight.toFixed(9)))).toEqual([0.6, 1.2]);
  expect(tallies[0]?.winsA).toBeCloseTo(1.8, 9);
});
