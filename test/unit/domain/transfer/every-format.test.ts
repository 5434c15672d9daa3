import { expect, test } from 'vitest';
import { PairCounter } from '@/domain/ranking/pair-counter';
import { type FormatId, formatIds } from '@/domain/transfer/format-id';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { writeOwnVotes } from '@/domain/transfer/write-own-votes';
import { readAll } from './read-all';

const battle = { model_a: 'ada', model_b: 'bob', tstamp: 1_718_000_000, language: 'English' };
const match = { modelA: 'ada', modelB: 'bob' };
const feedback = { type: 'rating', meta: { arena: true, message_id: 'm-1' }, created_at: 1_731_000_000 };
const lines = (...rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** A file of each format with two votes (arena-hard's rows are two each) and something that is none. */
const files: Readonly<Record<FormatId, string>> = {
  fastchat: JSON.stringify([
    { ...battle, winner: 'model_a', anony: true },
    { ...battle, winner: 'tie (bothbad)', anony: true },
    { ...battle, winner: 'perhaps', anony: true },
  ]),
  'arena-preference': lines(
    ...['both_bad', 'model_b', ''].map((winner, i) => {
      return { model_a: 'ada', model_b: 'bob', winner, evaluation_session_id: `s-${i}`, conv_metadata: {} };
    }),
  ),
  'arena-rank': 'model_a,model_b,winner\nada,bob,model_a\nbob,ada,tie\nada,bob,A wins\n',
  kaggle:
    'id,model_a,model_b,prompt,response_a,response_b,winner_model_a,winner_model_b,winner_tie\n' +
    '1,ada,bob,"[""hi""]","[""a""]","[""b\n""]",0,1,0\n2,ada,bob,x,y,z,0,0,1\n3,ada,bob,x,y,z,1,1,0\n',
  'open-webui': JSON.stringify([
    { ...feedback, data: { rating: 1, model_id: 'ada', sibling_model_ids: ['bob', 'cid'] } },
    {
      ...feedback,
      meta: { arena: true, message_id: 'm-2' },
      data: { rating: 'meh', model_id: 'ada', sibling_model_ids: ['bob'] },
    },
  ]),
  'alpaca-eval': JSON.stringify(
    [1.25, 2, 7].map((preference) => ({ generator_1: 'ada', generator_2: 'bob', preference })),
  ),
  'arena-hard': lines(
    { model: 'ada', category: 'hard', games: [{ score: 'B>>A' }, { score: 'A=B' }] },
    {
      model: 'ada',
      category: 'hard',
      games: [{ score: 'A?B' }, { score: 'A>B' }],
    },
  ),
  llmfao: 'left,right,winner\nada,bob,left\nada,bob,tie\nada,bob,middle\n',
  pairs: '[["ada","bob"],["bob","cid"],["bob","bob"]]',
  mylmarena: JSON.stringify({
    eloData: {},
    matchHistory: ['ada', 'Draw', 'cid'].map((winner) => ({ ...match, winner })),
  }),
  wrapss: JSON.stringify({
    leaderboard: {},
    history: ['bob', 'Both Bad', 'Draw'].map((winner) => ({ ...match, winner })),
  }),
  'blind-ballot': lines(
    { title: 'Blind Ballot votes', version: 1 },
    { ...match, outcome: 'bothBad', anonymous: true },
    { ...match, score: 0.3, anonymous: true },
    { ...match, outcome: 'draw', anonymous: true },
  ),
};

function countsOf(votes: readonly ImportedVote[]) {
  const counter = new PairCounter();
  for (const vote of votes) {
    const { modelA: a, modelB: b } = vote;
    counter.add('outcome' in vote ? { a, b, outcome: vote.outcome } : { a, b, score: vote.score });
  }
  return counter.counts();
}

test.each(formatIds)('a file of %s goes out and comes back with the same counts', (format) => {
  const { votes, report } = readAll(files[format]);
  expect(report.format).toBe(format);
  expect(votes.length).toBeGreaterThan(1);

  const back = readAll([...writeOwnVotes(votes)].join(''));

  expect(countsOf(back.votes)).toEqual(countsOf(votes));
});

test.each(formatIds)('in a file of %s what is no outcome is counted, and becomes no vote', (format) => {
  const { votes, report } = readAll(files[format]);

  expect(Object.values(report.refused).map(({ count }) => count)).toEqual([1]);
  expect(votes).toHaveLength(format === 'arena-hard' ? 3 : 2);
});
