import * as v from 'valibot';
import { perSide } from '../side';
import { Modality } from '../vote';
import { Selector } from './selector';

/** A control's own words, so that a control without marks of its own is told from its neighbours. */
const Words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80));

export const VoteControl = v.strictObject({
  selector: Selector,
  /** Spaces made single. A control that says something else is not this one. */
  words: v.optional(Words),
});
export type VoteControl = v.InferOutput<typeof VoteControl>;

/** Where an address carries the arena's id of a conversation. */
export const ConversationPlace = v.variant('in', [
  /** In the segment of the path after this one: `c` finds `123` in `/c/123`. */
  v.strictObject({ in: v.literal('path'), after: Words }),
  v.strictObject({ in: v.literal('query'), name: Words }),
]);
export type ConversationPlace = v.InferOutput<typeof ConversationPlace>;

/**
 * Where the parts of a battle are on a page that no adapter of ours knows: data, never code. A selector matches its part
 * once for every turn. The same selector for both sides means that A and B take turns in the order of the page.
 */
export const CustomParts = v.strictObject({
  prompt: v.optional(Selector),
  replies: perSide(Selector),
  votes: v.strictObject({
    a: VoteControl,
    b: VoteControl,
    tie: v.optional(VoteControl),
    bothBad: v.optional(VoteControl),
  }),
  /** Where the names appear: once for the whole page, or beside every pair. Hidden until the vote. */
  names: perSide(Selector),
  /** Further places that can name a model. */
  alsoHidden: v.optional(v.pipe(v.array(Selector), v.maxLength(10))),
  /** What stands where a name belongs and names nobody, as the page writes it. */
  placeholders: v.optional(v.pipe(v.array(Words), v.maxLength(10))),
  /** On the page while a reply is being written. */
  busy: v.optional(Selector),
  conversation: v.optional(ConversationPlace),
  newestFirst: v.optional(v.boolean()),
  modality: v.optional(Modality),
});
export type CustomParts = v.InferOutput<typeof CustomParts>;
