import { wilsonInterval } from '../ranking/wilson';

/** So many of so many, and where the true share lies at 95%; no interval of nothing. */
export interface Rate {
  readonly hits: number;
  readonly total: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export function rateOf(hits: number, total: number): Rate {
  return { hits, total, interval: wilsonInterval(hits, total) };
}

/** With fewer, a share says nothing yet. */
export const fewestForShare = 10;

/** How a share compares with `chance`: its interval lies above it, below it, over it, or there are too few. */
export type Lean = 'more' | 'less' | 'none' | 'few';

export function leanOf({ total, interval }: Rate, chance = 0.5): Lean {
  if (interval === null || total < fewestForShare) return 'few';
  if (interval.lower > chance) return 'more';
  return interval.upper < chance ? 'less' : 'none';
}
