import * as v from 'valibot';

export const outcomes = ['a', 'b', 'tie', 'bothBad'] as const;

/** How a battle ended: one side preferred, both equally good, or both bad. */
export const Outcome = v.picklist(outcomes);
export type Outcome = v.InferOutput<typeof Outcome>;
