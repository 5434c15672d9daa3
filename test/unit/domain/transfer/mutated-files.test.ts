import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairCounter } from '@/domain/ranking/pair-counter';
import type { ImportReport } from '@/domain/transfer/import-report';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { readAll } from './read-all';

const battle = { model_a: 'ada', model_b: 'bob', winner: 'tie', anony: true, talk: 'x "y" \\ z' };
const feedback = {
  type: 'rating',
  data: { rating: 1, model_id: 'ada', sibling_model_ids: ['bob'] },
  meta: { arena: true, message_id: 'm-1' },
};
const match = { modelA: 'ada', modelB: 'bob', winner: 'ada', timestamp: '2025-01-01T00:00:00Z' };

/** A small file of every kind. */
const files = [
  JSON.stringify([battle, { ...battle, model_a: 'cid', winner: 'model_a' }]),
  JSON.stringify([battle, battle], null, 2),
  `${JSON.stringify(battle)}\n${JSON.stringify(battle)}\n`,
  'model_a,model_b,winner\r\nada,bob,model_a\r\nbob,"c,id",tie\r\n',
  'id,model_a,model_b,prompt,winner_model_a,winner_model_b,winner_tie\n1,ada,bob,"[""x\n""]",1,0,0\n',
  'id,model_a,model_b,winner,response_a,response_b\n1,ada,bob,model_b,"x\n",y\n',
  JSON.stringify([feedback, feedback]),
  JSON.stringify([{ generator_1: 'ada', generator_2: 'bob', preference: 1.3 }]),
  JSON.stringify({ model: 'ada', category: 'c', games: [{ score: 'A>B' }, { score: 'B>>A' }] }),
  'left,right,winner\nada,bob,left\nbob,cid,tie\n',
  '[["ada","bob"],["bob","cid"]]',
  JSON.stringify({ eloData: {}, matchHistory: [match] }, null, 2),
  JSON.stringify({ leaderboard: {}, history: [match] }),
  '{"title":"Blind Ballot votes","version":1}\n{"modelA":"a","modelB":"b","outcome":"a","anonymous":true}\n',
];

const bits = [
  '__proto__',
  '=cmd()',
  'null',
  'NaN',
  '1e999',
  '-1',
  '[[[[',
  '{',
  '}',
  ']',
  '"',
  ',',
  '\n',
  '\\',
];

interface Change {
  readonly at: number;
  readonly out: number;
  readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(400),
  out: fc.oneof(fc.nat(3), fc.constant(1000)),
  put: fc.oneof(fc.constantFrom('', ...bits), fc.string({ maxLength: 2 })),
});

const mutatedFile = fc
  .tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 4 }))
  .map(([file, changes]) => changes.reduce(apply, file));

function apply(file: string, { at, out, put }: Change): string {
  const start = at % (file.length + 1);
  return file.slice(0, start) + put + file.slice(start + out);
}

test('twenty thousand damaged files give votes that can be counted, or a reason with its row', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(mutatedFile, (file) => {
      const read = readAll(file, undefined, 11);

      expect(findUncounted(read.votes)).toEqual([]);
      expect(findUnplaced(read.report)).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
});

/** Votes that the statistics would not take. */
function findUncounted(votes: readonly ImportedVote[]): readonly ImportedVote[] {
  const counter = new PairCounter();
  return votes.filter((vote) => {
    const { modelA: a, modelB: b } = vote;
    return counter.add('outcome' in vote ? { a, b, outcome: vote.outcome } : { a, b, score: vote.score });
  });
}

/** What was refused without saying where. */
function findUnplaced({ refused, failure }: ImportReport): readonly unknown[] {
  const unplaced = Object.values(refused).filter(({ rows }) => rows.length === 0);
  const isPlaced = failure === undefined || failure.code === 'empty' || (failure.row ?? 0) > 0;
  return isPlaced ? unplaced : [...unplaced, failure];
}
