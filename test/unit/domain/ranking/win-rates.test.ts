import { expect, test } from 'vitest';
import { averageScores, averageWinRates, battleTable, winFractionTable } from '@/domain/ranking/win-rates';
import { foodVotes } from './known-votes';
import { countsOf } from './votes-of';

test('every opponent counts the same, however often it was met', () => {
  // A won 1 of 1 against B and 1 of 5 against C: (1.0 + 0.2) / 2, where the pooled rate would be 2/6.
  const [a, b, c] = averageWinRates(countsOf('A>B A>C C>A*4'));

  expect(a).toBeCloseTo(0.6, 12);
  expect(b).toBe(0);
  expect(c).toBeCloseTo(0.8, 12);
});

test('ties do not enter the average win rate', () => {
  expect(averageWinRates(countsOf('A>B A=B*9 A!B'))).toEqual([1, 0]);
});

test('a model without a decisive vote has no average win rate', () => {
  expect(averageWinRates(countsOf('A>B B=C'))).toEqual([1, 0, null]);
});

test('average scores take ties as half wins', () => {
  expect(averageScores(countsOf('A>B A=B A=C'))).toEqual([(0.75 + 0.5) / 2, 0.25, 0.5]);
});

test('win fractions are of decisive votes and empty where there are none', () => {
  expect(winFractionTable(countsOf('A>B*3 B>A A=C'))).toEqual([
    [null, 0.75, null],
    [0.25, null, null],
    [null, null, null],
  ]);
});

test('battle counts include ties and are the same from both sides', () => {
  expect(battleTable(countsOf('A>B*3 B>A A=C A!C'))).toEqual([
    [null, 4, 2],
    [4, null, null],
    [2, null, null],
  ]);
});

test('thirty votes have the known average scores', () => {
  const counts = countsOf(foodVotes);

  const scores = averageScores(counts);

  const scoreOf = (model: string) => scores[counts.models.indexOf(model)];
  expect(scoreOf('T')).toBeCloseTo(0.7, 10);
  expect(scoreOf('S')).toBeCloseTo(0.4791666667, 10);
  expect(scoreOf('B')).toBeCloseTo(0.4583333333, 10);
  expect(scoreOf('P')).toBeCloseTo(0.425, 10);
  expect(scoreOf('Z')).toBeCloseTo(0.4375, 10);
});
