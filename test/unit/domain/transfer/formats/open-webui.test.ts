import { expect, test } from 'vitest';
import { briefly, readAll } from '../read-all';

function aFeedback(data: object, meta: object = { arena: true, message_id: 'm-1' }) {
  return {
    id: 'f-1',
    type: 'rating',
    data: { rating: 1, model_id: 'ada', sibling_model_ids: ['bob'], comment: 'secret', ...data },
    meta,
    snapshot: { chat: { text: 'secret' } },
    created_at: 1731000000,
    updated_at: 1731000005,
  };
}

test.each([
  [1, 'ada>bob'],
  ['1', 'ada>bob'],
  [-1, 'ada<bob'],
])('a rating of %j reads as %s', (rating, vote) => {
  const { votes, report } = readAll(JSON.stringify([aFeedback({ rating })]));

  expect(report.format).toBe('open-webui');
  expect(briefly(votes)).toEqual([vote]);
});

test('a rating is a vote against each of the sibling replies', () => {
  const { votes } = readAll(JSON.stringify([aFeedback({ sibling_model_ids: ['bob', 'cid'] })]));

  expect(briefly(votes)).toEqual(['ada>bob', 'ada>cid']);
  expect(new Set(votes.map(({ battleKey }) => battleKey)).size).toBe(2);
});

test('only ratings in an arena are anonymous', () => {
  const rows = [aFeedback({}), aFeedback({}, { arena: false }), aFeedback({}, {})];

  expect(readAll(JSON.stringify(rows)).votes.map(({ anonymous }) => anonymous)).toEqual([true, false, false]);
});

test('other feedback and ratings without siblings are no votes; words are no outcomes', () => {
  const rows = [
    { ...aFeedback({}), type: 'comment' },
    aFeedback({ sibling_model_ids: [] }),
    aFeedback({ rating: 'positive' }),
  ];

  const { votes, report } = readAll(JSON.stringify(rows));

  expect(votes).toEqual([]);
  expect(report.refused).toMatchObject({
    'not-a-vote': { count: 2, rows: [1, 2] },
    'unknown-outcome': { count: 1, rows: [3], example: 'positive' },
  });
});

test('comments and chats are not kept', () => {
  expect(JSON.stringify(readAll(JSON.stringify([aFeedback({})])))).not.toContain('secret');
});
