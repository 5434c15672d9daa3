import * as v from 'valibot';

export const outcomes = ['a', 'b', 'tie', 'bothBad'] as const;

/** What the voter said of a pair. A good tie and a bad one are different facts and stay apart. */
export const Outcome = v.picklist(outcomes);
export type Outcome = v.InferOutput<typeof Outcome>;
