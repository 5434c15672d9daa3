import type { Standing } from '../ranking/standing';

type Ranked = Pick<Standing, 'rankLo' | 'rankHi'>;

/**
 * The tier of each row, counted from 1, for rows in rank order. A new tier begins where every model above is told
 * apart from every model below: no plausible rank (95%) of the one group is within reach of the other. With few votes
 * there is one tier, and that is the truth.
 */
export function tiersOf(standings: readonly Ranked[]): readonly number[] {
  const lowestBelow = lowestRanks(standings);
  let tier = 1;
  let highestAbove = 0;
  return standings.map(({ rankHi }, row) => {
    if (row > 0 && highestAbove < (lowestBelow[row] ?? 0)) tier += 1;
    highestAbove = Math.max(highestAbove, rankHi);
    return tier;
  });
}

/** For each row, the best plausible rank of it and all rows below. */
function lowestRanks(standings: readonly Ranked[]): readonly number[] {
  const lowest = standings.map(({ rankLo }) => rankLo);
  for (let row = lowest.length - 2; row >= 0; row--) {
    lowest[row] = Math.min(lowest[row] ?? 0, lowest[row + 1] ?? 0);
  }
  return lowest;
}
