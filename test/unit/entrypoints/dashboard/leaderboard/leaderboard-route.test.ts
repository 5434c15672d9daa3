import { expect, test } from 'vitest';
import {
  type LeaderboardRoute,
  leaderboardHash,
  selectionOf,
  withQuery,
} from '@/entrypoints/dashboard/leaderboard/leaderboard-route';
import { readRoute } from '@/entrypoints/dashboard/route';

const plain: LeaderboardRoute = { view: 'leaderboard', board: 'counting' };

test.each<LeaderboardRoute>([
  { ...plain, board: 'leak-free' },
  { ...plain, method: 'mle' },
  { ...plain, board: 'blind', arena: 'my arena & yours', mode: 'battle', modality: 'image' },
  { ...plain, from: '2026-01-31', to: '2026-02-01', sort: '-winRate' },
])('a link leads back to its board and filters: %o', (route) => {
  expect(readRoute(leaderboardHash(route))).toEqual(route);
});

test.each([
  '#leaderboard?method=magic',
  '#leaderboard?from=yesterday&to=',
  '#leaderboard?mode=battles&modality=',
  '#leaderboard?method=default&__proto__=x',
])('what is not understood in "%s" is left out', (hash) => {
  expect(readRoute(hash)).toEqual(plain);
});

test('a period holds its first and its last day, where the reader is', () => {
  expect(selectionOf({ ...plain, from: '2026-02-28', to: '2026-02-28' })).toEqual({
    board: 'counting',
    fromMs: new Date(2026, 1, 28).getTime(),
    beforeMs: new Date(2026, 2, 1).getTime(),
  });
});

test('a method and an order select no votes', () => {
  expect(selectionOf({ ...plain, method: 'mle', sort: 'votes' })).toEqual({ board: 'counting' });
});

test('a filter is set and taken out again', () => {
  const set = withQuery(plain, { arena: 'fastchat' });

  expect(set).toEqual({ ...plain, arena: 'fastchat' });
  expect(withQuery(set, { arena: '' })).toEqual(plain);
  expect(withQuery(set, { method: 'davidson' })).toEqual({ ...set, method: 'davidson' });
});
