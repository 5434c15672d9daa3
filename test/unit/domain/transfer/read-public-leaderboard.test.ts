import { expect, test } from 'vitest';
import { readPublicLeaderboard } from '@/domain/transfer/read-public-leaderboard';

function ratingsIn(text: string): readonly (readonly [string, number, number | undefined])[] {
  const read = readPublicLeaderboard(text);
  if (!read.ok) throw new Error(read.code);
  return read.ratings.map(({ model, rating, se }) => [model, rating, se && Math.round(se * 100) / 100]);
}

test('of the arena catalogue the board of all votes is read, wherever it stands', () => {
  const catalogue = {
    coding: { 'model-x': { rating: 1510, rating_q975: 1519.9, rating_q025: 1500.1 } },
    full: { 'model-x': { rating: 1486.6, rating_q975: 1492.8, rating_q025: 1480.4 } },
  };

  expect(ratingsIn(JSON.stringify(catalogue, null, 2))).toEqual([['model-x', 1486.6, 3.16]]);
});

test('compar:IA’s ranking is read', () => {
  const models = [{ model_name: 'model-x', median: 1012.5, 'p2.5': 1002.5, 'p97.5': 1022.5, rank: 1 }];

  expect(ratingsIn(JSON.stringify({ timestamp: 1_770_000_000, models }))).toEqual([['model-x', 1012.5, 5.1]]);
});

test.each([
  ['arena-rank’s results', 'competitors,ratings,rating_lower,rating_upper,variances\nx,1010,1000,1020,26\n'],
  ['a table pasted from a spreadsheet', 'Name\tScore\tlower\tupper\nx\t1010\t1000\t1020'],
  ['one with a byte-order mark', '\uFEFFmodel;rating;lower;upper\r\nx;1010;1000;1020\r\n'],
])('%s is read', (_, text) => {
  expect(ratingsIn(text)).toEqual([['x', 1010, 5.1]]);
});

test('ratings by model are read, whatever a model is called', () => {
  expect(ratingsIn('{"__proto__": 1200, "toString": 1100, "full": 1000}')).toEqual([
    ['__proto__', 1200, undefined],
    ['toString', 1100, undefined],
    ['full', 1000, undefined],
  ]);
});

test('rows without a name or a number are skipped and counted', () => {
  const text = 'model,rating\nada,1200\n,1100\nbob,n/a\neve,\nzoe,Infinity';

  expect(readPublicLeaderboard(text)).toEqual({
    ok: true,
    ratings: [{ model: 'ada', rating: 1200 }],
    skipped: 4,
  });
});

test('intervals that are turned round or have no width say nothing', () => {
  expect(ratingsIn('model,rating,lower,upper\nada,1200,1210,1190\nbob,1100,1100,1100')).toEqual([
    ['ada', 1200, undefined],
    ['bob', 1100, undefined],
  ]);
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['{"full": {"model-x": {"rating": 14', 'broken-json'],
  ['[]', 'no-ratings'],
  ['{"full": {}}', 'no-ratings'],
  ['null', 'no-ratings'],
  ['model,votes\nada,3', 'no-ratings'],
  ['It was a dark and stormy night.', 'no-ratings'],
])('%j is refused as %s', (text, code) => {
  expect(readPublicLeaderboard(text)).toEqual({ ok: false, code });
});

test('a list far longer than any leaderboard is refused', () => {
  const many = Array.from({ length: 5001 }, (_, i) => [`model ${i}`, 1000]);

  expect(readPublicLeaderboard(JSON.stringify(Object.fromEntries(many)))).toEqual({
    ok: false,
    code: 'too-many',
  });
});
