import * as v from 'valibot';
import type { JournalEvent } from './event';

const Millis = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Which votes are to be erased: some by their ids, or those of a period, of an arena, or of both. */
export const ErasureScope = v.union([
  v.strictObject({ voteIds: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1)) }),
  v.strictObject({
    arena: v.optional(v.pipe(v.string(), v.nonEmpty())),
    /** First moment. */
    fromMs: v.optional(Millis),
    /** First moment after the last. */
    beforeMs: v.optional(Millis),
  }),
]);
export type ErasureScope = v.InferOutput<typeof ErasureScope>;

/** `votes`: the votes with everything said of them. `texts`: their prompts, replies and quotes; the votes stay. */
export const ErasureDepth = v.picklist(['votes', 'texts']);
export type ErasureDepth = v.InferOutput<typeof ErasureDepth>;

/** Whether an event says that something was erased: what it speaks of cannot be had back. */
export function erases({ kind }: JournalEvent): boolean {
  return kind === 'text.erased' || kind === 'vote.erased';
}
