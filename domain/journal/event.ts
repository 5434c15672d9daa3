import * as v from 'valibot';
import { Category } from '../category';
import { Outcome } from '../outcome';
import { remarkEntries } from '../remarks';
import { VerdictState } from '../verdict/verdict';
import { Language, Name, Vote } from '../vote';
import { Relation } from './link';

const Uuid = v.pipe(v.string(), v.uuid());
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(300));

/**
 * Version of the schema below, written into every new event. Version 1 knew fewer kinds and fields; its events are
 * read as they are and never rewritten.
 */
export const eventVersion = 2;

/** `open` takes an earlier review back. */
export const LeakReview = v.picklist(['confirmed', 'dismissed', 'open']);
export type LeakReview = v.InferOutput<typeof LeakReview>;

/** What every event of the journal says. Ids are UUIDv7, so they sort by time. */
const stamp = {
  id: Uuid,
  atMs: Count,
  /** Which installation wrote it. */
  device: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  /** Version of the schema it was written by. */
  v: v.picklist([1, eventVersion]),
};

const ofVote = { voteId: Uuid };

/** What can be said in an event, by kind. */
const bodies = {
  'vote.cast': { kind: v.literal('vote.cast'), vote: Vote },
  'vote.withdrawn': { kind: v.literal('vote.withdrawn'), ...ofVote },
  'vote.restored': { kind: v.literal('vote.restored'), ...ofVote },
  'vote.amended': {
    kind: v.literal('vote.amended'),
    ...ofVote,
    outcome: v.optional(Outcome),
    ...remarkEntries,
  },
  /** The voter overruled the verdict; without a `state` it returns to the rules' own. */
  'vote.judged': { kind: v.literal('vote.judged'), ...ofVote, state: v.optional(VerdictState) },
  /** The voter looked at a leak, told by its index in the vote, and confirmed it or found it to be none. */
  'leak.reviewed': {
    kind: v.literal('leak.reviewed'),
    ...ofVote,
    leak: v.pipe(v.number(), v.integer(), v.minValue(0)),
    review: LeakReview,
  },
  /** What the texts of a vote are about, found out after it was cast. */
  'vote.described': {
    kind: v.literal('vote.described'),
    ...ofVote,
    language: v.optional(Language),
    categories: v.array(Category),
  },
  /** Prompt and replies were erased, the quotes among the vote's findings with them. The vote stays. */
  'text.erased': { kind: v.literal('text.erased'), ...ofVote },
  /** The vote is gone with everything said of it. All that is left: what comes of it from elsewhere is not let in. */
  'vote.erased': { kind: v.literal('vote.erased'), ...ofVote },
  /** `name` is the model `to` from now on, until it is linked elsewhere or unlinked. */
  'model.linked': {
    kind: v.literal('model.linked'),
    name: Name,
    to: Name,
    relation: Relation,
    /** Where that was learnt, in the voter's words: an address, a post, "the arena". */
    source: Text,
    /** The day it was learnt or announced. */
    sourceDate: v.optional(v.pipe(v.string(), v.isoDate())),
  },
  'model.unlinked': { kind: v.literal('model.unlinked'), name: Name },
  /** A file was imported. Its votes name this event as their origin. */
  'import.done': {
    kind: v.literal('import.done'),
    format: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
    file: Text,
    /** SHA-256 of the file's bytes, in hexadecimal. */
    digest: v.pipe(v.string(), v.hash(['sha256'])),
    /** Rows read, kept, known already, and rejected, those by reason. */
    counts: v.record(v.pipe(v.string(), v.maxLength(100)), Count),
  },
} as const;

/** A fact of the journal. Events are only ever added; everything else is derived from them. */
export const JournalEvent = v.variant('kind', [
  v.strictObject({ ...stamp, ...bodies['vote.cast'] }),
  v.strictObject({ ...stamp, ...bodies['vote.withdrawn'] }),
  v.strictObject({ ...stamp, ...bodies['vote.restored'] }),
  v.strictObject({ ...stamp, ...bodies['vote.amended'] }),
  v.strictObject({ ...stamp, ...bodies['vote.judged'] }),
  v.strictObject({ ...stamp, ...bodies['leak.reviewed'] }),
  v.strictObject({ ...stamp, ...bodies['vote.described'] }),
  v.strictObject({ ...stamp, ...bodies['text.erased'] }),
  v.strictObject({ ...stamp, ...bodies['vote.erased'] }),
  v.strictObject({ ...stamp, ...bodies['model.linked'] }),
  v.strictObject({ ...stamp, ...bodies['model.unlinked'] }),
  v.strictObject({ ...stamp, ...bodies['import.done'] }),
]);
export type JournalEvent = v.InferOutput<typeof JournalEvent>;

/** What a voter may say of votes and names: the event's own id, time and origin are added where it is written. */
export const Saying = v.variant('kind', [
  v.strictObject(bodies['vote.withdrawn']),
  v.strictObject(bodies['vote.restored']),
  v.strictObject(bodies['vote.amended']),
  v.strictObject(bodies['vote.judged']),
  v.strictObject(bodies['leak.reviewed']),
  v.strictObject(bodies['model.linked']),
  v.strictObject(bodies['model.unlinked']),
]);
export type Saying = v.InferOutput<typeof Saying>;

/** The vote an event speaks of; undefined when it speaks of none. */
export function voteIdOf(event: JournalEvent): string | undefined {
  if (event.kind === 'vote.cast') return event.vote.id;
  return 'voteId' in event ? event.voteId : undefined;
}
