import * as v from 'valibot';

/**
 * What kind of task a vote was on, as far as stated rules can tell (`describe.ts`). The names are those of LMArena's
 * published categories; those that need a judge (hard prompts, instruction following, expert) are not here. A vote may
 * be of several.
 */
export const Category = v.picklist(['coding', 'math', 'creative-writing', 'long-prompt', 'multi-turn']);
export type Category = v.InferOutput<typeof Category>;
