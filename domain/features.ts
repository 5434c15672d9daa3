import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Countable traits of a reply, used to describe a voter's taste and to control for style. */
const traits = {
  characters: Count,
  words: Count,
  headers: Count,
  lists: Count,
  bold: Count,
  codeBlocks: Count,
  emoji: Count,
} as const;

/** The traits of a reply and how long it took. */
export const Features = v.strictObject({
  ...traits,
  /** Milliseconds from the prompt to the first words and to the last; missing when the page was not seen writing. */
  firstTokenMs: v.optional(Count),
  finishMs: v.optional(Count),
});
export type Features = v.InferOutput<typeof Features>;
export type Traits = { readonly [K in keyof typeof traits]: number };

const fence = /```[^`]*```/g;

/**
 * Counts the traits of a reply as its page shows it: Markdown where the page kept the source.
 * The patterns are those of LMArena's style control (2024-08): code fences are removed first.
 */
export function readFeatures(reply: string): Traits {
  const prose = reply.replace(fence, '');
  return {
    characters: reply.length,
    words: count(reply, /\S+/g),
    headers: count(prose, /^#{1,6}\s/gm),
    lists: count(prose, /^[ \t]*(?:\d+\.|[-*+])\s/gm),
    bold: count(prose, /\*\*[^*\n]+\*\*/g) + count(prose, /__[^_\n]+__/g),
    codeBlocks: count(reply, fence),
    emoji: count(reply, /\p{Extended_Pictographic}/gu),
  };
}

function count(text: string, pattern: RegExp): number {
  let total = 0;
  for (const _ of text.matchAll(pattern)) total++;
  return total;
}
