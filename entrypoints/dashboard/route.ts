import { type LeaderboardRoute, leaderboardHash, readLeaderboardRoute } from './leaderboard-route';

/** What the dashboard shows. Each route has a link of its own. */
export type Route = LeaderboardRoute | { readonly view: 'votes'; readonly page: number };

/** Reads a URL's hash; whatever is not understood leads to the leaderboard. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace('#', '').split('?');
  const [view, part] = path.split('/');
  if (view === 'votes') return { view, page: readPage(part) };
  return readLeaderboardRoute(part, query);
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.view === 'votes') return route.page === 1 ? '#votes' : `#votes/${route.page}`;
  return leaderboardHash(route);
}

function readPage(part: string | undefined): number {
  return part !== undefined && /^[1-9]\d{0,6}$/.test(part) ? Number(part) : 1;
}
