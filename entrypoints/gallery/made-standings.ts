import type { BoardMove } from '@/components/move-mark';
import type { Standing } from '@/domain/ranking/standing';
import { aStanding } from '@/test/dom/components/a-standing';

/** A board with one row of each kind. */
export const madeStandings: readonly Standing[] = [
  aStanding({
    model: 'meadow-3-pro',
    rating: 1180,
    lower: 1130,
    upper: 1230,
    rankLo: 1,
    rankHi: 1,
    pBest: 0.97,
  }),
  aStanding({ model: 'harbor-70b-instruct', rating: 1040, lower: 990, upper: 1090, rankLo: 2, rankHi: 3 }),
  aStanding({
    model: 'quartz-mini',
    rating: 1020,
    lower: 950,
    upper: 1090,
    rankLo: 2,
    rankHi: 3,
    votes: 312,
  }),
  aStanding({
    ...{
      model: 'a-model-with-a-long-name-2026-11-24-preview-thinking',
      rating: 930,
      lower: 700,
      upper: 1160,
    },
    ...{ rankLo: 2, rankHi: 5, votes: 3, wins: 1, losses: 2, ties: 0, bothBad: 0, provisional: true },
  }),
  aStanding({
    ...{ model: 'نموذج-٣', rating: 860, lower: 790, upper: 930, rankLo: 4, rankHi: 5, pBest: 0.001 },
    ...{ component: 1, averageWinRate: null },
  }),
];

export const madeSeparations: readonly (number | null)[] = [0, 240, 4000, null];

export const madeMoves: ReadonlyMap<string, BoardMove> = new Map([
  ['harbor-70b-instruct', { board: 'blind', from: 2, to: 3, isFar: false }],
  ['quartz-mini', { board: 'leak-free', from: 3, to: 5, isFar: true }],
  ['نموذج-٣', { board: 'would-count', from: 5, to: undefined, isFar: true }],
]);
