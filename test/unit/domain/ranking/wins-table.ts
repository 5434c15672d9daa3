import { countPairs } from '@/domain/ranking/count-pairs';
import type { PairCounts } from '@/domain/ranking/pair-counts';

/** Counts from a table of wins, row over column; what is on the diagonal is not read. */
function countsOfTable(models: readonly string[], wins: readonly (readonly number[])[]): PairCounts {
  const rows = models.flatMap((a, i) =>
    models.flatMap((b, j) =>
      i < j ? [{ a, b, winsA: wins[i]?.[j] ?? 0, winsB: wins[j]?.[i] ?? 0, ties: 0, bothBad: 0 }] : [],
    ),
  );
  return countPairs(rows).counts;
}

// Citations between four journals of statistics, winner = the cited one (Stigler 1994).
export const citations = countsOfTable(
  ['Biometrika', 'Comm Statist', 'JASA', 'JRSS-B'],
  [
    [0, 730, 498, 221],
    [33, 0, 68, 17],
    [320, 813, 0, 142],
    [284, 276, 325, 0],
  ],
);

// The American League East of 1987 (Agresti 2002, table 10.10).
export const baseball = countsOfTable(
  ['Baltimore', 'Boston', 'Cleveland', 'Detroit', 'Milwaukee', 'New York', 'Toronto'],
  [
    [0, 1, 7, 4, 2, 3, 1],
    [12, 0, 7, 2, 6, 7, 6],
    [6, 6, 0, 4, 4, 6, 5],
    [9, 11, 9, 0, 6, 5, 7],
    [11, 7, 9, 7, 0, 7, 9],
    [10, 6, 7, 8, 6, 0, 6],
    [12, 7, 8, 6, 4, 7, 0],
  ],
);
