import { expect, test } from 'vitest';
import { bucketId } from '@/domain/journal/bucket';
import { movesOf, type StricterOrder, stricterOrders } from '@/entrypoints/dashboard/leaderboard/moves';
import { type RankPorts, wantOf } from '@/entrypoints/dashboard/leaderboard/rank-steps';
import type { BucketRow } from '@/storage/database';
import { aStanding } from '@/test/dom/components/a-standing';
import { makeReport } from '@/workers/rank-report';
import { makeStyleReport } from '@/workers/style-report';

const never = new AbortController().signal;
const standings = [
  aStanding({ model: 'ada-1', rankLo: 1, rankHi: 2 }),
  aStanding({ model: 'bob-2', rankLo: 1, rankHi: 3 }),
  aStanding({ model: 'eve-3', rankLo: 2, rankHi: 3 }),
];
const orderOf = (board: StricterOrder['board'], ...models: string[]): StricterOrder => ({
  board,
  votes: 20,
  places: new Map(models.map((model, index) => [model, index + 1])),
});

test('a rank that holds on every stricter board is not marked', () => {
  expect(movesOf(standings, [orderOf('blind', 'ada-1', 'bob-2', 'eve-3')])).toEqual(new Map());
});

test('a rank that moves says where to, and whether that leaves its range', () => {
  const moves = movesOf(standings, [orderOf('blind', 'bob-2', 'eve-3', 'ada-1')]);

  expect([...moves]).toEqual([
    ['ada-1', { board: 'blind', from: 1, to: 3, isFar: true }],
    ['bob-2', { board: 'blind', from: 2, to: 1, isFar: false }],
    ['eve-3', { board: 'blind', from: 3, to: 2, isFar: false }],
  ]);
});

test('the first board on which it moves is named', () => {
  const holds = orderOf('leak-free', 'ada-1', 'bob-2', 'eve-3');
  const moves = movesOf(standings, [holds, orderOf('would-count', 'ada-1', 'eve-3', 'bob-2')]);

  expect(moves.get('bob-2')?.board).toBe('would-count');
});

test('a model without votes on the stricter board is far from its rank', () => {
  const moves = movesOf(standings, [orderOf('blind', 'ada-1', 'bob-2')]);

  expect(moves.get('eve-3')).toEqual({ board: 'blind', from: 3, to: undefined, isFar: true });
});

const rowOf = (boards: BucketRow['boards'], votes: number): BucketRow => {
  const bucket = { boards, arena: 'arena-ai', mode: 'battle', modality: 'text' } as const;
  return { ...bucket, id: bucketId(bucket), votes, revision: votes, added: undefined };
};

async function boardsRanked(rows: readonly BucketRow[]): Promise<readonly string[]> {
  const asked: string[] = [];
  const ports: RankPorts = {
    find: async () => undefined,
    keep: async () => {},
    read: async ({ board }) => {
      asked.push(board);
      return { tallies: [{ a: 'a', b: 'b', winsA: 8, winsB: 4, ties: 0, bothBad: 0 }], revision: 1 };
    },
    rank: async (tallies, options) => makeReport(tallies, options),
    readStyled: async () => ({ votes: [], revision: 1 }),
    rankStyle: async (votes, options) => makeStyleReport(votes, options),
    update: () => undefined,
    whenIdle: async () => {},
  };
  const want = wantOf({ board: 'counting' }, { method: 'default' }, rows);
  for await (const _ of stricterOrders(want, rows, ports, never));
  return asked;
}

test('a board that leaves nothing out is not ranked, nor one with too few votes', async () => {
  const rows = [
    rowOf(['counting', 'leak-free', 'all'], 30),
    rowOf(['counting', 'blind', 'leak-free', 'would-count', 'all'], 9),
  ];

  expect(await boardsRanked(rows)).toEqual([]);
});

test('a board that leaves some votes out is ranked', async () => {
  const rows = [
    rowOf(['counting', 'leak-free', 'all'], 30),
    rowOf(['counting', 'blind', 'leak-free', 'would-count', 'all'], 12),
  ];

  expect(await boardsRanked(rows)).toEqual(['blind', 'would-count']);
});
