import * as v from 'valibot';
import { Outcome } from '../outcome';
import { VerdictState } from '../verdict/verdict';
import { Vote } from '../vote';

const Uuid = v.pipe(v.string(), v.uuid());

/** `open` takes an earlier review back. */
export const LeakReview = v.picklist(['confirmed', 'dismissed', 'open']);
export type LeakReview = v.InferOutput<typeof LeakReview>;

/** What every event of the journal says. Ids are UUIDv7, so they sort by time. */
const stamp = {
  id: Uuid,
  atMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Which installation wrote it. */
  device: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  /** Version of this schema. */
  v: v.literal(1),
};

const ofVote = { ...stamp, voteId: Uuid };

const VoteCast = v.strictObject({ ...stamp, kind: v.literal('vote.cast'), vote: Vote });
const VoteWithdrawn = v.strictObject({ ...ofVote, kind: v.literal('vote.withdrawn') });
const VoteRestored = v.strictObject({ ...ofVote, kind: v.literal('vote.restored') });
const VoteAmended = v.strictObject({
  ...ofVote,
  kind: v.literal('vote.amended'),
  outcome: v.optional(Outcome),
  note: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
});
/** The voter overruled the verdict; without a `state` it returns to the rules' own. */
const VoteJudged = v.strictObject({
  ...ofVote,
  kind: v.literal('vote.judged'),
  state: v.optional(VerdictState),
});
/** The voter looked at a leak, told by its index in the vote, and confirmed it or found it to be none. */
const LeakReviewed = v.strictObject({
  ...ofVote,
  kind: v.literal('leak.reviewed'),
  leak: v.pipe(v.number(), v.integer(), v.minValue(0)),
  review: LeakReview,
});

/** A fact of the journal. Events are only ever added; everything else is derived from them. */
export const JournalEvent = v.variant('kind', [
  VoteCast,
  VoteWithdrawn,
  VoteRestored,
  VoteAmended,
  VoteJudged,
  LeakReviewed,
]);
export type JournalEvent = v.InferOutput<typeof JournalEvent>;

/** The vote an event speaks of. */
export function voteIdOf(event: JournalEvent): string {
  return event.kind === 'vote.cast' ? event.vote.id : event.voteId;
}
