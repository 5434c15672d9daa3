import { expect, test } from 'vitest';
import { briefly, readAll } from '../read-all';

const lmsys = 'id,model_a,model_b,prompt,response_a,response_b,winner_model_a,winner_model_b,winner_tie\n';
const texts = '"[""say hi""]","[""hi""]","[""hello\nthere"", null]"';

test('the winner is the column that is marked', () => {
  const rows = ['1,0,0', '0,1,0', '0,0,1'].map((marks, id) => `${id},ada,bob,${texts},${marks}\n`);

  const { votes, report } = readAll(lmsys + rows.join(''));

  expect(report.format).toBe('kaggle');
  expect(briefly(votes)).toEqual(['ada>bob', 'ada<bob', 'ada=bob']);
});

test.each(['0,0,0', '1,1,0', '1,0,', '2,0,0'])('marks of %s are no outcome', (marks) => {
  const { votes, report } = readAll(`${lmsys}1,ada,bob,${texts},${marks}\n`);

  expect(votes).toEqual([]);
  expect(report.refused).toMatchObject({ 'unknown-outcome': { count: 1, rows: [2], example: marks } });
});

test('the later contest names the winner, with columns in any order', () => {
  const { votes, report } = readAll(
    `id,prompt,response_a,response_b,winner,model_a,model_b,language\n7,${texts},model_b,ada,bob,Polish\n`,
  );

  expect(report.format).toBe('kaggle');
  expect(votes).toMatchObject([{ modelA: 'ada', outcome: 'b', language: 'Polish', battleKey: '7' }]);
});
