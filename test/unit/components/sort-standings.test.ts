import { expect, test } from 'vitest';
import { byRank, nextSort, type Sort, sortStandings } from '@/components/sort-standings';
import { aStanding } from '../../dom/components/a-standing';

const standings = [
  aStanding({ model: 'b', votes: 5, averageWinRate: null }),
  aStanding({ model: 'a', votes: 9, averageWinRate: 0.2 }),
  aStanding({ model: 'c', votes: 7, averageWinRate: 0.8 }),
];
const order = (sort: Sort) => sortStandings(standings, sort).map(({ model }) => model);

test('the order of the ranking stays as it is, or is turned round', () => {
  expect(order(byRank)).toEqual(['b', 'a', 'c']);
  expect(order({ key: 'rank', isReversed: true })).toEqual(['c', 'a', 'b']);
});

test('names go from A, figures from the highest', () => {
  expect(order({ key: 'model', isReversed: false })).toEqual(['a', 'b', 'c']);
  expect(order({ key: 'votes', isReversed: false })).toEqual(['a', 'c', 'b']);
});

test('a model without the figure comes last, whichever way', () => {
  expect(order({ key: 'winRate', isReversed: false })).toEqual(['c', 'a', 'b']);
  expect(order({ key: 'winRate', isReversed: true })).toEqual(['a', 'c', 'b']);
});

test('a second press on a heading turns its order round, another heading begins anew', () => {
  const once = nextSort(byRank, 'votes');
  expect(once).toEqual({ key: 'votes', isReversed: false });
  expect(nextSort(once, 'votes')).toEqual({ key: 'votes', isReversed: true });
  expect(nextSort({ key: 'votes', isReversed: true }, 'model')).toEqual({ key: 'model', isReversed: false });
});
