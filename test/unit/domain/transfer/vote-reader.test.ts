import { describe, expect, test } from 'vitest';
import { VoteReader } from '@/domain/transfer/vote-reader';
import { briefly, readAll } from './read-all';

const header = 'model_a,model_b,winner\n';
const battle = (winner: string) => ({ model_a: 'ada', model_b: 'bob', winner });

describe('rows that are no votes', () => {
  test('unknown outcomes are counted with their rows and never become ties', () => {
    const { votes, report } = readAll(`${header}ada,bob,model_a\nada,bob,draw?\nada,bob,\nada,bob,tie\n`);

    expect(briefly(votes)).toEqual(['ada>bob', 'ada=bob']);
    expect(report).toMatchObject({
      rows: 4,
      votes: 2,
      refused: { 'unknown-outcome': { count: 2, rows: [3, 4], example: 'draw?' } },
    });
  });

  test('of many refused rows the first five are named', () => {
    const { report } = readAll(header + 'ada,bob,?\n'.repeat(100));

    expect(report.refused['unknown-outcome']).toEqual({ count: 100, rows: [2, 3, 4, 5, 6], example: '?' });
  });

  test('a model without a name, or against itself, is refused', () => {
    const { votes, report } = readAll(`${header}ada, ,model_a\nada,ada,model_a\n`);

    expect(votes).toEqual([]);
    expect(report.refused).toMatchObject({ 'unnamed-model': { rows: [2] }, 'same-model': { rows: [3] } });
  });

  test('rows with too few or too many cells are malformed', () => {
    const { report } = readAll(`${header}ada,bob\nada,bob,tie,more\nada,bob,tie\n`);

    expect(report.refused['malformed-row']).toMatchObject({ count: 2, rows: [2, 3] });
    expect(report.votes).toBe(1);
  });

  test('an element of an array that is not JSON costs that row only', () => {
    const good = JSON.stringify(battle('model_a'));

    const { votes, report } = readAll(`[${good}, {"model_a": NaN}, 7, null, ${good}]`);

    expect(votes).toHaveLength(2);
    expect(report.refused['malformed-row']).toMatchObject({ count: 3, rows: [2, 3, 4] });
  });

  test('a line that is not JSON costs that line only', () => {
    const good = JSON.stringify(battle('model_b'));

    const { votes, report } = readAll(`${good}\n{"model_a": \n\n${good}\n`);

    expect(votes).toHaveLength(2);
    expect(report.refused['malformed-row']).toMatchObject({ rows: [2] });
  });
});

describe('names', () => {
  test.each(['__proto__', 'constructor', 'hasOwnProperty'])('a model may be called %s', (name) => {
    const { votes, report } = readAll(`${header}${name},bob,model_a\n`);

    expect(briefly(votes)).toEqual([`${name}>bob`]);
    expect(report.models).toBe(2);
  });

  test('a key __proto__ in a row lends it nothing', () => {
    const row = '{"__proto__": {"model_a": "ada", "model_b": "bob"}, "winner": "tie", "model_a": ""}';

    const { votes } = readAll(`[${row}]`, 'fastchat');

    expect(votes).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('what is quoted of a row are its names, never its values', () => {
    const { report } = readAll(JSON.stringify([{ ...battle('tie'), model_b: { text: 'secret' } }]));

    expect(report.refused['unnamed-model']).toMatchObject({ count: 1, example: '{text}' });
  });

  test('spaces around a name do not make another model', () => {
    expect(readAll(`${header} ada ,bob,tie\nada,bob,tie\n`).report.models).toBe(2);
  });
});

describe('files', () => {
  test.each(['', '  \n', '\uFEFF'])('%j is empty', (text) => {
    expect(readAll(text).report.failure).toEqual({ code: 'empty', row: undefined, detail: '' });
  });

  test('a byte-order mark before a table or an array is no part of it', () => {
    expect(readAll(`\uFEFF${header}ada,bob,tie\n`).votes).toHaveLength(1);
    expect(readAll(`\uFEFF${JSON.stringify([battle('tie')])}`).votes).toHaveLength(1);
  });

  test('an array without elements has no votes and no fault', () => {
    expect(readAll('[ ]').report).toMatchObject({ rows: 0, votes: 0, failure: undefined });
  });

  test('a truncated array fails at the row where it ends', () => {
    const text = JSON.stringify([battle('tie'), battle('tie'), battle('tie')]);

    expect(readAll(text.slice(0, -10)).report.failure).toMatchObject({ code: 'truncated', row: 3 });
  });

  test('truncated JSON lines fail at the line where they end', () => {
    const line = `${JSON.stringify(battle('tie'))}\n`;

    expect(readAll(line + line.slice(0, 10)).report.failure).toMatchObject({ code: 'truncated', row: 2 });
  });

  test('a truncated backup of a recorder fails', () => {
    const text = JSON.stringify({ eloData: {}, matchHistory: [] }, null, 2);

    expect(readAll(text.slice(0, -2)).report.failure).toMatchObject({ code: 'broken-json', row: 1 });
  });

  test('a table that ends within quotes fails at the row where they begin', () => {
    expect(readAll(`${header}ada,bob,tie\nada,"bob,tie\nada,bob,tie\n`).report.failure).toMatchObject({
      code: 'truncated',
      row: 3,
    });
  });

  test('nesting of any depth costs a row at most', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

    expect(readAll(`[["ada","bob"],${deep},[${deep},"bob"]]`).report).toMatchObject({
      votes: 1,
      refused: { 'unnamed-model': { rows: [2, 3] } },
      failure: undefined,
    });
  });

  test('a row without an end is given up before it fills the memory', () => {
    const reader = new VoteReader(() => undefined);

    const piece = 'x'.repeat(2 ** 20);
    reader.push('[{"model_a":"');
    for (let pieces = 0; pieces < 40 && !reader.failure; pieces++) reader.push(piece);

    expect(reader.end().failure).toMatchObject({ code: 'row-too-long', row: 1 });
  });

  test('text after the end of an array fails', () => {
    expect(readAll('[["ada","bob"]] ["bob"').report.failure).toMatchObject({ code: 'broken-json', row: 2 });
  });

  test('names that belong to no format are reported', () => {
    expect(readAll('name,points\nada,3\n').report.failure).toEqual({
      code: 'unknown-format',
      row: 1,
      detail: 'name, points',
    });
    expect(readAll('[{"name":"ada","points":3}]').report.failure).toMatchObject({
      code: 'unknown-format',
      detail: 'name, points',
    });
  });

  test('a few rows that tell nothing do not hide the format', () => {
    const { votes, report } = readAll(JSON.stringify([null, {}, battle('tie')]));

    expect(votes).toHaveLength(1);
    expect(report).toMatchObject({ rows: 3, refused: { 'malformed-row': { rows: [1] } } });
  });

  test('a table without a column that the given format needs is refused', () => {
    expect(readAll('left,right\nada,bob\n', 'llmfao').report.failure).toMatchObject({
      code: 'missing-columns',
      detail: 'winner',
    });
  });

  test('a given format wins over what the file looks like', () => {
    expect(readAll(JSON.stringify([battle('tie')]), 'arena-preference').report.format).toBe(
      'arena-preference',
    );
  });

  test.each([';', '\t', '|'])('%j may separate the columns', (separator) => {
    const text = `${header}ada,bob,tie\n`.replaceAll(',', separator);

    expect(briefly(readAll(text).votes)).toEqual(['ada=bob']);
  });

  test.each(['\r\n', '\r'])('%j may end the lines', (end) => {
    const text = `${header}"ada","bob","tie"\nada,bob,tie\n`.replaceAll('\n', end);

    expect(briefly(readAll(text).votes)).toEqual(['ada=bob', 'ada=bob']);
  });

  test('the period runs from the first to the last vote that has a time', () => {
    const { report } = readAll(
      `${header.trim()},tstamp\nada,bob,tie,1700000100\nada,bob,tie,\nada,bob,tie,1700000000\n`,
    );

    expect(report.period).toEqual({ fromMs: 1700000000000, toMs: 1700000100000 });
  });
});

describe('pieces', () => {
  const long = 'words with "quotes", commas, [brackets]\r\nand lines';
  const csv = `model_a,prompt,model_b,winner\r\nada,"${long.replaceAll('"', '""')}",bob,tie\r\n"b""c",x,ada,model_a\r\nada,x,bob,?\r\n`;
  const json = JSON.stringify([
    { ...battle('tie'), prompt: long, more: [[{}], '\\"]', '\\', '\\\\"'] },
    battle('model_b'),
  ]);
  const match = { modelA: 'ada', modelB: 'bob', winner: 'Draw' };
  const matches = [match, { ...match, winner: 'bob' }];
  const lines = `${JSON.stringify({ ...battle('tie'), prompt: long })}\n${JSON.stringify(battle('both_bad'))}`;

  test.each([
    ['CSV', csv],
    ['a JSON array', json],
    ['an indented JSON array', JSON.stringify(JSON.parse(json), null, 2)],
    [
      'an object over several lines',
      `\n${JSON.stringify({ eloData: {}, matchHistory: matches }, null, 1)}\n`,
    ],
    ['JSON lines', lines],
  ])('%s reads the same however it is cut', (_, text) => {
    const whole = readAll(text);

    expect(whole.votes).toHaveLength(2);
    for (let size = 1; size < text.length; size++) expect(readAll(text, undefined, size)).toEqual(whole);
  });
});
