import { expect, test } from 'vitest';
import { briefly, readAll } from '../read-all';

const annotation = { instruction: 'secret', generator_1: 'ada', generator_2: 'bob', output_1: 'secret' };

test.each([
  [1, 'ada 1 bob'],
  [1.25, 'ada 0.75 bob'],
  [2, 'ada 0 bob'],
  [0, 'ada 0.5 bob'],
])('an AlpacaEval preference of %j is the score %s', (preference, vote) => {
  const { votes, report } = readAll(JSON.stringify([{ ...annotation, preference }]));

  expect(report.format).toBe('alpaca-eval');
  expect(briefly(votes)).toEqual([vote]);
});

test.each([null, 'no', -1, 2.1, true])('an AlpacaEval preference of %j is refused', (preference) => {
  const { votes, report } = readAll(JSON.stringify([{ ...annotation, preference }]));

  expect(votes).toEqual([]);
  expect(report.refused).toMatchObject({ 'bad-score': { count: 1, rows: [1] } });
});

test('arena-hard swaps the sides of the second game and names the baseline after the category', () => {
  const judgment = {
    uid: 'u-1',
    model: 'ada',
    category: 'hard_prompt',
    judge: 'j',
    games: [{ score: 'B>>A' }, { score: 'A=B' }],
  };

  const { votes, report } = readAll(`${JSON.stringify(judgment)}\n`);

  expect(report.format).toBe('arena-hard');
  expect(briefly(votes)).toEqual(['baseline of hard_prompt<ada', 'ada=baseline of hard_prompt']);
});

test('a game without a verdict is refused, and the other game counts', () => {
  const judgment = { model: 'ada', games: [null, { score: 'A>B' }] };

  const { votes, report } = readAll(`${JSON.stringify(judgment)}\n`);

  expect(briefly(votes)).toEqual(['ada>baseline']);
  expect(report.refused).toMatchObject({ 'unknown-outcome': { count: 1, rows: [1] } });
});
