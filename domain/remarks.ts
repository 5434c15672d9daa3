import * as v from 'valibot';
import type { Side } from './side';

/** The longest note, in UTF-16 units. */
export const longestNote = 10_000;

/** The longest tag, in UTF-16 units, and how many a vote may have. */
export const longestTag = 60;
export const mostTags = 30;

/** A word or two that the voter sorts votes by. */
export const Tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestTag));

/** What a vote was cast for, a piece of work say; the empty string is none. */
export const Project = v.pipe(v.string(), v.trim(), v.maxLength(100));

/** Why the voter preferred a side; the screens offer some, any other short text will do. */
export const Reason = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));

/** Whom the voter took the sides for before they were named: a model, a family or a maker. */
export const Guess = v.strictObject({
  a: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300))),
  b: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300))),
} satisfies Record<Side, unknown>);
export type Guess = v.InferOutput<typeof Guess>;

/**
 * What a voter adds to a vote in their own words. An entry that is left out says nothing; an empty one takes back
 * what was said before.
 */
export const remarkEntries = {
  note: v.optional(v.pipe(v.string(), v.maxLength(longestNote))),
  tags: v.optional(v.pipe(v.array(Tag), v.maxLength(mostTags))),
  project: v.optional(Project),
  reasons: v.optional(v.pipe(v.array(Reason), v.maxLength(20))),
  guess: v.optional(Guess),
} as const;

const Remarks = v.strictObject(remarkEntries);
export type Remarks = v.InferOutput<typeof Remarks>;
