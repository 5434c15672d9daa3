import type { PairCounts } from './pair-counts';

/** Counts in which every vote weighs so much. */
export function scaleCounts(counts: PairCounts, weight: number): PairCounts {
  const scaled = (column: Float64Array) => column.map((count) => count * weight);
  const { winsA, winsB, ties, bothBad, graded } = counts;
  return {
    ...counts,
    winsA: scaled(winsA),
    winsB: scaled(winsB),
    ties: scaled(ties),
    bothBad: scaled(bothBad),
    graded: {
      games: scaled(graded.games),
      scoreA: scaled(graded.scoreA),
      squares: scaled(graded.squares),
    },
  };
}
