/** A belief about how spread out models are for one voter: log sd ~ N(log median, logSd²), sd in logits. */
export interface SpreadBelief {
  readonly median: number;
  readonly logSd: number;
}

/** Before any vote: an sd between 0.23 and 1.6 (95%), 40 to 280 rating points. */
export const personalSpread: SpreadBelief = { median: 0.6, logSd: 0.5 };

export interface CandidateSpread {
  readonly sd: number;
  /** Log of how plausible it is, up to a constant. */
  readonly logWeight: number;
}

const widest = 2.5;
const narrowest = 0.1;
const points = 17;

/** The spreads to average over, from the widest to the narrowest, evenly spaced in their logarithm. */
export function candidateSpreads({ median, logSd }: SpreadBelief): readonly CandidateSpread[] {
  return Array.from({ length: points }, (_, place) => {
    const sd = widest * (narrowest / widest) ** (place / (points - 1));
    const distance = Math.log(sd / median) / logSd;
    return { sd, logWeight: -(distance ** 2) / 2 };
  });
}
