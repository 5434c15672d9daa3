import { expect, test } from 'vitest';
import { briefly, readAll } from '../read-all';

test('evalica and LLMFAO name left, right and the winner', () => {
  const { votes, report } = readAll(
    'left,right,winner,worker\nada,bob,left,1\nada,bob,right,2\nada,bob,tie,3\n',
  );

  expect(report.format).toBe('llmfao');
  expect(briefly(votes)).toEqual(['ada>bob', 'ada<bob', 'ada=bob']);
});

test.each([
  ['one array', '[["ada","bob"],["bob","cid"]]'],
  ['an array over several lines', '[\n  ["ada", "bob"],\n  ["bob", "cid"]\n]\n'],
  ['a pair a line', '["ada","bob"]\n["bob","cid"]\n'],
  ['a table', 'winner,loser\nada,bob\nbob,cid\n'],
])('plain pairs are winner and loser, as %s', (_, text) => {
  const { votes, report } = readAll(text);

  expect(report.format).toBe('pairs');
  expect(briefly(votes)).toEqual(['ada>bob', 'bob>cid']);
});

test('models may be numbers', () => {
  expect(briefly(readAll('[[7, 3], [2, 0]]').votes)).toEqual(['7>3', '2>0']);
});

test('a pair of one or of three is malformed', () => {
  expect(readAll('[["ada"],["ada","bob","cid"]]').report.refused).toMatchObject({
    'unnamed-model': { rows: [1] },
    'malformed-row': { rows: [2] },
  });
});

test('the matches of MyLMArena name the winner or say Draw', () => {
  const match = { modelA: 'ada', modelB: 'bob', timestamp: '2025-04-01T10:00:00.000Z' };
  const winners = ['ada', 'bob', 'Draw', 'cid'];
  const backup = { eloData: {}, matchHistory: winners.map((winner) => ({ ...match, winner })), version: 1 };

  const { votes, report } = readAll(JSON.stringify(backup, null, 2));

  expect(report).toMatchObject({ format: 'mylmarena', rows: 4 });
  expect(briefly(votes)).toEqual(['ada>bob', 'ada<bob', 'ada=bob']);
  expect(votes[0]?.castAtMs).toBe(Date.UTC(2025, 3, 1, 10));
  expect(report.refused).toMatchObject({ 'unknown-outcome': { rows: [4], example: 'cid' } });
});

test('the history of the personal leaderboard names the winner or says Tie or Both Bad', () => {
  const vote = { date: '2025-01-01T00:00:00.000Z', modelA: 'ada', modelB: 'bob' };
  const winners = ['ada', 'bob', 'Tie', 'Both Bad', 'Draw'];
  const backup = { leaderboard: {}, history: winners.map((winner) => ({ ...vote, winner })) };

  const { votes, report } = readAll(JSON.stringify(backup));

  expect(report.format).toBe('wrapss');
  expect(briefly(votes)).toEqual(['ada>bob', 'ada<bob', 'ada=bob', 'ada!bob']);
  expect(report.refused).toMatchObject({ 'unknown-outcome': { rows: [5] } });
});

test('a winner that could be a model or a word is not guessed at', () => {
  const history = [{ modelA: 'Tie', modelB: 'bob', winner: 'Tie' }];

  expect(readAll(JSON.stringify({ leaderboard: {}, history })).report.refused).toMatchObject({
    'unknown-outcome': { count: 1 },
  });
});
