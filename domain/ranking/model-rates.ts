import type { ModelTally } from './model-tallies';
import { wilsonInterval } from './wilson';

/** A share with its 95% interval. */
export interface Rate {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** Share of the decisive votes that the model won, all opponents together. */
export function pooledWinRate({ wins, losses }: ModelTally): Rate | null {
  return rateOf(wins, wins + losses);
}

/** Share of the votes in which both replies were bad: the one figure here that says how good, not how much better. */
export function bothBadRate({ bothBad, votes }: ModelTally): Rate | null {
  return rateOf(bothBad, votes);
}

function rateOf(hits: number, total: number): Rate | null {
  const interval = wilsonInterval(hits, total);
  return interval && { share: hits / total, ...interval };
}
