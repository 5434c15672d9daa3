/**
 * Weights that halve with every `halfLife` of age, for votes that come one by one. They have to be multiplied with
 * `scale` once all have come: their sum is then the effective number of votes (Σw)²/Σw² (Kish 1965), as votes that
 * count less must not make the intervals as narrow as if they counted in full.
 */
export interface RecencyScale {
  /** The weight of one more vote. */
  add(at: number): number;
  scale(): number;
}

/** `newest` is the time of the youngest vote, in milliseconds; without a half-life all weigh the same. */
export function createRecencyScale(newest: number, halfLifeDays?: number): RecencyScale {
  let sum = 0;
  let squares = 0;
  return {
    add(at) {
      const weight = halfLifeDays === undefined ? 1 : 2 ** ((at - newest) / (halfLifeDays * msPerDay));
      sum += weight;
      squares += weight * weight;
      return weight;
    },
    scale: () => (squares > 0 ? sum / squares : 1),
  };
}

const msPerDay = 86_400_000;
