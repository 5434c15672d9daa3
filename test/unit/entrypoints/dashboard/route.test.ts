import { expect, test } from 'vitest';
import { hashOf, type Route, readRoute } from '@/entrypoints/dashboard/route';

const routes: readonly Route[] = [
  { view: 'leaderboard', board: 'counting' },
  { view: 'leaderboard', board: 'all' },
  { view: 'votes', page: 1 },
  { view: 'votes', page: 12 },
  { view: 'settings' },
];

test.each(routes)('a link leads back to its route: %o', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#elsewhere', '#leaderboard/none'])('"%s" leads to the leaderboard', (hash) => {
  expect(readRoute(hash)).toEqual({ view: 'leaderboard', board: 'counting' });
});

test.each(['#votes/0', '#votes/-3', '#votes/x', '#votes/1e9'])('"%s" leads to the first page', (hash) => {
  expect(readRoute(hash)).toEqual({ view: 'votes', page: 1 });
});
