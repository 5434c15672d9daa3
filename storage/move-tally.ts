import { type Bucket, bucketOf } from '@/domain/journal/bucket';
import type { StandingVote } from '@/domain/journal/project-vote';
import { addTally, type Tally, tallyOf } from '@/domain/journal/tally';
import type { Database } from './database';

/**
 * Moves one vote from the tally it was in to the one it is in now. Nothing is written when they are the same: a
 * vote's note or its reviews can change without changing what it counts for.
 */
export async function moveTally(
  db: Database,
  before: StandingVote | undefined,
  now: StandingVote,
): Promise<void> {
  const from = before && tallyOf(before);
  const to = tallyOf(now);
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  if (before && from) await bump(db, bucketOf(before), from, -1);
  if (to) await bump(db, bucketOf(now), to, 1);
}

async function bump(db: Database, bucket: Bucket, tally: Tally, sign: 1 | -1): Promise<void> {
  const stored = await db.tallies.get([tally.bucket, tally.a, tally.b]);
  const none = { ...tally, winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
  await db.tallies.put(addTally(stored ?? none, tally, sign));
  const known = await db.buckets.get(tally.bucket);
  await db.buckets.put({
    ...bucket,
    id: tally.bucket,
    votes: (known?.votes ?? 0) + sign,
    revision: (known?.revision ?? 0) + 1,
    added: sign === 1 ? tally : undefined,
  });
}
