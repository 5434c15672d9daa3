import { type Bucket, bucketId, bucketsOf } from './bucket';
import type { StandingVote } from './project-vote';
import { type PairTally, pairTallyOf } from './tally';

/** One vote that is added to (1) or taken from (-1) the tally of a bucket. */
export interface TallyMove {
  readonly bucket: Bucket;
  readonly tally: PairTally;
  readonly sign: 1 | -1;
}

/**
 * What moves when a vote changes from what it was to what it is; either may be missing. Nothing does where both count
 * for the same: a note changes no tally, a tag only those of the tag.
 */
export function tallyMoves(
  before: StandingVote | undefined,
  now: StandingVote | undefined,
): readonly TallyMove[] {
  const from = movesOf(before, -1);
  const to = movesOf(now, 1);
  const stays = new Set(from.map(keyOf).filter((key) => new Set(to.map(keyOf)).has(key)));
  return [...from, ...to].filter((move) => !stays.has(keyOf(move)));
}

function movesOf(vote: StandingVote | undefined, sign: 1 | -1): readonly TallyMove[] {
  const tally = vote && pairTallyOf(vote);
  if (vote === undefined || tally === undefined) return [];
  return bucketsOf(vote).map((bucket) => ({ bucket, tally, sign }));
}

function keyOf({ bucket, tally }: TallyMove): string {
  return JSON.stringify([bucketId(bucket), tally]);
}
