import { fewestVotesToRank } from '@/components/few-votes';
import type { BoardMove } from '@/components/move-mark';
import { type Board, stricterBoards } from '@/domain/journal/board';
import type { Standing } from '@/domain/ranking/standing';
import type { RankReport } from '@/workers/rank-report';
import { type RankPorts, rankSteps, type Want, wantOf } from './rank-steps';

/** The same votes held to a stricter board. */
export interface StricterOrder {
  readonly board: Board;
  readonly votes: number;
  /** The place of each model in the table, from 1. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The stricter boards that leave some votes out and have enough left to rank, each ranked by the same method and
 * filters. Ranked one after the other, and found where they were kept.
 */
export async function* stricterOrders(
  want: Want,
  rowsOfAll: Want['buckets'],
  ports: RankPorts,
  signal: AbortSignal,
): AsyncGenerator<readonly StricterOrder[]> {
  let orders: readonly StricterOrder[] = [];
  for (const board of stricterBoards[want.selection.board]) {
    const stricter = wantOf({ ...want.selection, board }, want.how, rowsOfAll, want.names);
    if (stricter.votes === want.votes || stricter.votes < fewestVotesToRank) continue;
    const { models, votes } = await rankOnly(stricter, ports, signal);
    if (models.length === 0 || votes < fewestVotesToRank) continue;
    orders = [...orders, { board, votes, places: placesOf(models) }];
    yield orders;
  }
}

/** The last step alone: marks are made of exact rankings only. */
async function rankOnly(want: Want, ports: RankPorts, signal: AbortSignal): Promise<RankReport> {
  let report: RankReport | undefined;
  for await (const step of rankSteps(want, { want: undefined, shown: undefined }, ports, signal)) {
    report = step.report;
  }
  if (report === undefined) throw new Error('a ranking ended without a step');
  return report;
}

/** For each model that stands elsewhere on a stricter board: where, on the least strict of them. */
export function movesOf(
  standings: readonly Standing[],
  orders: readonly StricterOrder[],
): ReadonlyMap<string, BoardMove> {
  const moves = new Map<string, BoardMove>();
  standings.forEach(({ model, rankLo, rankHi }, row) => {
    const from = row + 1;
    const order = orders.find(({ places }) => places.get(model) !== from);
    if (order === undefined) return;
    const to = order.places.get(model);
    const isFar = to === undefined || to < rankLo || to > rankHi;
    moves.set(model, { board: order.board, from, to, isFar });
  });
  return moves;
}

function placesOf(standings: readonly Standing[]): ReadonlyMap<string, number> {
  return new Map(standings.map(({ model }, index) => [model, index + 1]));
}
