import * as v from 'valibot';
import { CustomParts } from './custom-parts';

/** Scheme, host and port, as a browser writes them. */
export const Origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https?:\/\/(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/),
);

export const ArenaTitle = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));

/** An arena that the user added: where it is, and how it is read. */
export const AddedArena = v.strictObject({
  origin: Origin,
  title: ArenaTitle,
  reads: v.variant('kind', [
    /** As an adapter of ours reads it, by the adapter's id. */
    v.strictObject({ kind: v.literal('family'), adapter: v.pipe(v.string(), v.maxLength(100)) }),
    /** As the user described it; without parts until they were pointed at. */
    v.strictObject({ kind: v.literal('custom'), parts: v.optional(CustomParts) }),
  ]),
});
export type AddedArena = v.InferOutput<typeof AddedArena>;
