import { bothBadRate } from '@/domain/ranking/model-rates';
import type { Standing } from '@/domain/ranking/standing';

/** What a leaderboard can be sorted by; `rank` is the order of the ranking itself. */
export const sortKeys = ['rank', 'model', 'best', 'winRate', 'bothBad', 'votes'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  /** Against the way a reader expects first: from A, from rank 1, from the highest figure. */
  readonly isReversed: boolean;
}

export const byRank: Sort = { key: 'rank', isReversed: false };

/** The sort after a press on the heading of `key`: its own way first, then the other. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  return { key, isReversed: sort.key === key && !sort.isReversed };
}

/** The rows in another order; models without the figure come last either way. `standings` are best first. */
export function sortStandings(
  standings: readonly Standing[],
  { key, isReversed }: Sort,
): readonly Standing[] {
  if (key === 'rank') return isReversed ? standings.toReversed() : standings;
  if (key === 'model') {
    const sorted = standings.toSorted((one, other) => one.model.localeCompare(other.model));
    return isReversed ? sorted.reverse() : sorted;
  }
  const figure = figures[key];
  const known = standings.filter((standing) => figure(standing) !== undefined);
  const unknown = standings.filter((standing) => figure(standing) === undefined);
  const sorted = known.toSorted((one, other) => (figure(other) ?? 0) - (figure(one) ?? 0));
  return [...(isReversed ? sorted.reverse() : sorted), ...unknown];
}

const figures: Readonly<
  Record<Exclude<SortKey, 'rank' | 'model'>, (standing: Standing) => number | undefined>
> = {
  best: ({ pBest }) => pBest,
  winRate: ({ averageWinRate }) => averageWinRate ?? undefined,
  bothBad: (standing) => bothBadRate(standing)?.share,
  votes: ({ votes }) => votes,
};
