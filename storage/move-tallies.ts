import { type Bucket, bucketId } from '@/domain/journal/bucket';
import { addTally, type Tally, votesOf } from '@/domain/journal/tally';
import type { TallyMove } from '@/domain/journal/tally-moves';
import type { BucketRow, Tables } from './database';

/** Applies moves to the tallies, and to what the buckets say of theirs. Runs inside the caller's transaction. */
export async function moveTallies(tables: Tables, moves: readonly TallyMove[]): Promise<void> {
  if (moves.length === 0) return;
  await moveRows(tables, moves);
  await moveBuckets(tables, moves);
}

/** Tallies that come to nothing are deleted: they name models. */
async function moveRows({ tallies }: Tables, moves: readonly TallyMove[]): Promise<void> {
  const sums = new Map<string, Tally>();
  for (const { bucket, tally, sign } of moves) {
    const none = { ...tally, bucket: bucketId(bucket), winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
    const key = JSON.stringify([none.bucket, none.a, none.b]);
    sums.set(key, addTally(sums.get(key) ?? none, tally, sign));
  }
  const changes = [...sums.values()];
  const keys = changes.map(({ bucket, a, b }): [string, string, string] => [bucket, a, b]);
  const stored = await tallies.bulkGet(keys);
  const moved = changes.map((change, index) => addTally(change, stored[index] ?? nothing));
  await tallies.bulkPut(moved.filter((tally) => votesOf(tally) > 0));
  await tallies.bulkDelete(keys.filter((_, index) => votesOf(moved[index] ?? nothing) === 0));
}

const nothing = { a: '', b: '', winsA: 0, winsB: 0, ties: 0, bothBad: 0 };

async function moveBuckets({ buckets }: Tables, moves: readonly TallyMove[]): Promise<void> {
  const byBucket = [...Map.groupBy(moves, ({ bucket }) => bucketId(bucket))];
  const stored = await buckets.bulkGet(byBucket.map(([id]) => id));
  await buckets.bulkPut(
    byBucket.flatMap(([id, moved], index) => {
      const bucket = moved[0]?.bucket;
      return bucket === undefined ? [] : [movedBucket(id, bucket, stored[index], moved)];
    }),
  );
}

function movedBucket(
  id: string,
  bucket: Bucket,
  stored: BucketRow | undefined,
  moves: readonly TallyMove[],
): BucketRow {
  const [first] = moves;
  const isOneMore = moves.length === 1 && first?.sign === 1;
  return {
    ...bucket,
    id,
    votes: moves.reduce((votes, { sign }) => votes + sign, stored?.votes ?? 0),
    revision: (stored?.revision ?? 0) + moves.length,
    added: isOneMore ? { bucket: id, ...first.tally } : undefined,
  };
}
