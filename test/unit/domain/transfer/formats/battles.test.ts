import { expect, test } from 'vitest';
import { briefly, readAll } from '../read-all';

const battle = { model_a: 'ada', model_b: 'bob', winner: 'model_a', anony: true, tstamp: 1718000000.5 };
const jsonOf = (...rows: readonly unknown[]) => JSON.stringify(rows);

test('the four outcomes of FastChat are read', () => {
  const winners = ['model_a', 'model_b', 'tie', 'tie (bothbad)'];

  const { votes, report } = readAll(jsonOf(...winners.map((winner) => ({ ...battle, winner }))));

  expect(briefly(votes)).toEqual(['ada>bob', 'ada<bob', 'ada=bob', 'ada!bob']);
  expect(report.format).toBe('fastchat');
});

test('a battle says when, in which language, by which id and whether names were hidden', () => {
  const row = { ...battle, question_id: 'q-1', language: 'English', anony: false };

  const [vote] = readAll(jsonOf(row)).votes;

  expect(vote).toMatchObject({
    castAtMs: 1718000000500,
    language: 'English',
    battleKey: 'q-1',
    anonymous: false,
  });
});

test('no text of the conversation and nothing about the judge is kept', () => {
  const row = {
    ...battle,
    judge: 'secret-judge',
    conversation_a: [{ role: 'user', content: 'secret prompt' }],
  };

  expect(JSON.stringify(readAll(jsonOf(row)))).not.toContain('secret');
});

test('a battle that does not say whether it was anonymous counts as anonymous', () => {
  const { anony: _, ...row } = battle;

  expect(readAll(jsonOf(row)).votes[0]?.anonymous).toBe(true);
});

test('an anonymity that is neither yes nor no is refused', () => {
  expect(readAll(jsonOf({ ...battle, anony: 'perhaps' })).report.refused).toMatchObject({
    'malformed-row': { count: 1, rows: [1], example: 'perhaps' },
  });
});

test('the 140k set is told by its evaluation session and spells "both bad" its own way', () => {
  const row = {
    model_a: 'ada',
    model_b: 'bob',
    winner: 'both_bad',
    evaluation_session_id: 's-1',
    timestamp: '2025-06-01 10:00:00',
  };

  const { votes, report } = readAll(jsonOf(row));

  expect(report.format).toBe('arena-preference');
  expect(briefly(votes)).toEqual(['ada!bob']);
  expect(votes[0]?.castAtMs).toBe(Date.UTC(2025, 5, 1, 10));
});

test('battles are read from CSV, flags and times as text', () => {
  const { votes, report } = readAll(
    'model_a,model_b,winner,anony,tstamp\nada,bob,model_b,True,1718000000.0\nada,bob,tie,False,\n',
  );

  expect(report.format).toBe('fastchat');
  expect(votes.map(({ anonymous, castAtMs }) => [anonymous, castAtMs])).toEqual([
    [true, 1718000000000],
    [false, undefined],
  ]);
});

test('a table with two competitors and a winner is what arena-rank takes', () => {
  const { votes, report } = readAll('model_a,model_b,winner,length\nada,bob,model_a,3\nbob,cid,both_bad,4\n');

  expect(report.format).toBe('arena-rank');
  expect(briefly(votes)).toEqual(['ada>bob', 'bob!cid']);
});

test('a question that has a mere number is no battle, as many battles share it', () => {
  const rows = [81, '81', '81a'].map((question_id) => ({ ...battle, question_id }));

  expect(readAll(jsonOf(...rows)).votes.map(({ battleKey }) => battleKey)).toEqual([
    undefined,
    undefined,
    '81a',
  ]);
});
