import { expect, test } from 'vitest';
import { hashOf, type Route, readRoute } from '@/entrypoints/dashboard/route';

const routes: readonly Route[] = [
  { view: 'leaderboard', board: 'counting' },
  { view: 'leaderboard', board: 'all' },
  { view: 'votes', filter: {} },
  { view: 'votes', filter: { tag: 'slow & long', project: 'thesis', language: 'de' } },
  {
    view: 'votes',
    filter: { model: 'gpt-5?/#&', outcome: 'bothBad', standing: 'withdrawn', words: 'a b=c' },
  },
  { view: 'vote', voteId: '01994d3c-0000-7000-8000-000000000001' },
  { view: 'leaks', filter: { severity: undefined, arena: undefined, review: undefined }, page: 1 },
  { view: 'leaks', filter: { severity: 'void', arena: 'a&b=c/d?#é', review: 'open' }, page: 3 },
  { view: 'models' },
  { view: 'insights' },
  { view: 'insights', arena: 'a&b=c/d?#é', from: '2026-10-01', to: '2026-10-31' },
  { view: 'compare' },
  { view: 'compare', a: 'gpt-5?/#&', b: 'глм' },
  { view: 'data' },
  { view: 'settings' },
];

test.each(routes)('a link leads back to its route: %o', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#elsewhere', '#leaderboard/none'])('"%s" leads to the leaderboard', (hash) => {
  expect(readRoute(hash)).toEqual({ view: 'leaderboard', board: 'counting' });
});

test.each(['#votes/0', '#votes/-3', '#votes/x', '#votes?outcome=c&standing=&words=%20'])(
  '"%s" leads to all votes',
  (hash) => {
    expect(readRoute(hash)).toEqual({ view: 'votes', filter: {} });
  },
);

test.each(['#insights?from=yesterday&arena=%20&x=y', '#insights?to=2026-13-77'])(
  '"%s" leads to all insights',
  (hash) => {
    expect(readRoute(hash)).toEqual({ view: 'insights' });
  },
);

test.each(['#leaks', '#leaks?', '#leaks?severity=bad&review=&arena=&page=-1&x=y'])(
  '"%s" leads to all leaks',
  (hash) => {
    expect(readRoute(hash)).toEqual({
      view: 'leaks',
      filter: { severity: undefined, arena: undefined, review: undefined },
      page: 1,
    });
  },
);

test('a link to nearly a vote leads to the votes', () => {
  expect(readRoute('#votes/01994d3c-0000')).toEqual({ view: 'votes', filter: {} });
});
