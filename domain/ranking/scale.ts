/** Rating points per logit: 400 points are odds of ten to one, as in Elo's system. */
export const pointsPerLogit = 400 / Math.LN10;

/** The mean rating of the models that have votes. */
const centreRating = 1000;

/** Half width of a 95% interval in standard errors. */
export const z95 = 1.959963984540054;

/** Rating points of a centred strength in logits. */
export function toRating(logits: number): number {
  return centreRating + pointsPerLogit * logits;
}
