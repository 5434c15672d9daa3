import * as v from 'valibot';
import { Features } from './features';
import { ArenaEstimate } from './leaks/arena-estimate';
import { Finding } from './leaks/finding';
import { Outcome } from './outcome';
import { perSide } from './side';

/** How the two models were chosen, and so whether their names were hidden. */
export const Mode = v.picklist(['battle', 'side-by-side', 'self-blind', 'imported']);
export type Mode = v.InferOutput<typeof Mode>;

export const Modality = v.picklist(['text', 'search', 'image', 'video', 'code', 'audio']);
export type Modality = v.InferOutput<typeof Modality>;

/** Ways in which a name can be readable before the vote, apart from the replies' own words. */
export const Exposure = v.picklist(['names-visible', 'page-exposed', 'context-known']);
export type Exposure = v.InferOutput<typeof Exposure>;

export const Name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300));
const Millis = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * A vote as it was cast. It never changes; what is said about it later (withdrawn, amended, judged) is an
 * event of its own. The texts of the battle are kept apart so that they can be erased while the vote stays.
 */
export const Vote = v.strictObject({
  /** UUIDv7, made where the vote was cast; the same vote sent twice carries the same id. */
  id: v.pipe(v.string(), v.uuid()),
  arena: Name,
  host: v.string(),
  /** The arena's own id of the conversation, or one of ours where it shows none. */
  battleId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** The turn voted on, counted from 1. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
  castAtMs: Millis,
  mode: Mode,
  modality: Modality,
  outcome: Outcome,
  /** Whether the arena was seen to receive this outcome. Votes from before 2026-11 do not say. */
  confirmedBy: v.optional(v.picklist(['page', 'traffic'])),
  /** What the click seemed to say, where the arena received something else: then `outcome` is what it received. */
  clickedAs: v.optional(Outcome),
  /** Exactly as the arena showed them. */
  models: perSide(Name),
  features: perSide(Features),
  /** A reply was empty, cut off, or an error message. */
  unfinished: v.boolean(),
  /** What the replies of this pair gave away before the vote. */
  leaks: v.array(Finding),
  /** A prompt of this pair asks who the model is. */
  identityAsked: v.boolean(),
  /** Whether the arena itself would count the vote, by the one rule that was published. Apart from our verdict. */
  arenaEstimate: ArenaEstimate,
  blind: v.strictObject({ veiled: v.boolean(), exposedBy: v.array(Exposure) }),
});
export type Vote = v.InferOutput<typeof Vote>;
