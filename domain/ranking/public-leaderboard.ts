import * as v from 'valibot';

const Points = v.pipe(v.number(), v.finite());

/** What the public makes of a model, in rating points; the standard error is missing where its source gives none. */
export const PublicRating = v.object({
  model: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  rating: Points,
  se: v.optional(v.pipe(Points, v.gtValue(0))),
});
export type PublicRating = v.InferOutput<typeof PublicRating>;

/** A public leaderboard holds some hundreds of models; more than these is something else. */
export const mostPublicModels = 5000;

/** The public rating of each model that has one. */
export type PublicRatings = ReadonlyMap<string, PublicRating>;

/**
 * Finds the public ratings of models. A name is itself, or, where it is none of the public ones, the only one that
 * differs in nothing but case, its maker before a slash and the marks between its parts: `openai/GPT_5` is `gpt-5`.
 * A name that could be two of them is neither.
 */
export function matchPublic(ratings: readonly PublicRating[], models: readonly string[]): PublicRatings {
  const exact = new Map(ratings.map((rating) => [rating.model, rating]));
  const alike = Map.groupBy(exact.values(), ({ model }) => bareName(model));
  const found = models.flatMap((model) => {
    const same = alike.get(bareName(model));
    const match = exact.get(model) ?? (same?.length === 1 ? same[0] : undefined);
    return match === undefined ? [] : [[model, match] as const];
  });
  return new Map(found);
}

function bareName(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[\s_.:-]+/g, '-');
}
