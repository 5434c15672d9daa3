import type { CountMethod, Method } from '@/domain/ranking/fit-votes';
import type { TieOptions } from '@/domain/ranking/keep-outcomes';
import { matchPublic } from '@/domain/ranking/public-leaderboard';
import type { StyleChoice } from '@/domain/ranking/style-features';
import type { KeptPublic } from '@/storage/public-leaderboard';

/** How a selection of votes is rated. */
export interface RankHow extends TieOptions {
  readonly method: Method;
  /** Days after which a vote counts half; all count the same without. */
  readonly halfLifeDays?: number;
  /** Of the method that takes style out: what is taken out. */
  readonly style?: StyleChoice;
  /** Of the method that starts from a public leaderboard. */
  readonly crowd?: KeptPublic;
}

/** The same for ways of rating that come to the same. */
export function keyOfHow({ method, ties, bothBad, halfLifeDays, style, crowd }: RankHow): readonly unknown[] {
  const own = method === 'style' ? [style ?? 'all'] : method === 'crowd' ? [crowd?.keptAtMs ?? 0] : [];
  return [method, ties ?? 'half', bothBad ?? 'half', halfLifeDays ?? 0, ...own];
}

/** Whether every vote counts in full, so that one more can be added to what is known. */
export function isPlain({ ties, bothBad, halfLifeDays }: RankHow): boolean {
  return ties !== 'drop' && bothBad !== 'drop' && halfLifeDays === undefined;
}

/** The public rating of each of the models, for a method that counts are enough for. */
export function countOptions(how: RankHow & { readonly method: CountMethod }, models: readonly string[]) {
  const { method, crowd } = how;
  const matched = method === 'crowd' && crowd ? matchPublic(crowd.ratings, models) : undefined;
  const publicRatings = matched && new Map([...matched].map(([model, { rating }]) => [model, rating]));
  return { method, ...tieOptions(how), ...(publicRatings && { publicRatings }) };
}

export function tieOptions({ ties, bothBad }: RankHow): TieOptions {
  return { ...(ties && { ties }), ...(bothBad && { bothBad }) };
}
