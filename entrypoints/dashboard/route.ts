import type { Board } from '@/domain/journal/tally';

/** What the dashboard shows. Each route has a link of its own. */
export type Route =
  | { readonly view: 'leaderboard'; readonly board: Board }
  | { readonly view: 'votes'; readonly page: number }
  | { readonly view: 'settings' };

/** Reads a URL's hash; whatever is not understood leads to the leaderboard. */
export function readRoute(hash: string): Route {
  const [view, part] = hash.replace('#', '').split('/');
  if (view === 'votes') return { view, page: readPage(part) };
  if (view === 'settings') return { view };
  return { view: 'leaderboard', board: part === 'all' ? 'all' : 'counting' };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.view === 'settings') return '#settings';
  if (route.view === 'votes') return route.page === 1 ? '#votes' : `#votes/${route.page}`;
  return route.board === 'counting' ? '#leaderboard' : '#leaderboard/all';
}

function readPage(part: string | undefined): number {
  return part !== undefined && /^[1-9]\d{0,6}$/.test(part) ? Number(part) : 1;
}
