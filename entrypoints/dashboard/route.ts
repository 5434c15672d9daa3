import type { LeakFilter } from '@/domain/insights/leak-keys';
import { type CompareRoute, compareHash, readCompareRoute } from './compare/compare-route';
import { type InsightsRoute, insightsHash, readInsightsRoute } from './insights/insights-route';
import {
  type LeaderboardRoute,
  leaderboardHash,
  readLeaderboardRoute,
} from './leaderboard/leaderboard-route';
import { readVotesRoute, type VotesRoute, votesHash } from './votes/votes-route';

/** What the dashboard shows. Each route has a link of its own. */
export type Route =
  | LeaderboardRoute
  | VotesRoute
  | { readonly view: 'vote'; readonly voteId: string }
  | LeaksRoute
  | CompareRoute
  | InsightsRoute
  | { readonly view: 'models' }
  | { readonly view: 'data' }
  | { readonly view: 'settings' };

export interface LeaksRoute {
  readonly view: 'leaks';
  readonly filter: LeakFilter;
  readonly page: number;
}

/** Reads a URL's hash; whatever is not understood leads to the leaderboard. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace('#', '').split('?');
  const [view, part] = path.split('/');
  if (view === 'votes' && part !== undefined && uuid.test(part)) return { view: 'vote', voteId: part };
  if (view === 'votes') return readVotesRoute(query);
  if (view === 'compare') return readCompareRoute(query);
  if (view === 'insights') return readInsightsRoute(query);
  if (view === 'models' || view === 'data' || view === 'settings') return { view };
  if (view === 'leaks') return readLeaks(new URLSearchParams(query));
  return readLeaderboardRoute(part, query);
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.view === 'leaks') return leaksHash(route);
  if (route.view === 'vote') return `#votes/${route.voteId}`;
  if (route.view === 'votes') return votesHash(route.filter);
  if (route.view === 'compare') return compareHash(route);
  if (route.view === 'insights') return insightsHash(route);
  if (route.view === 'leaderboard') return leaderboardHash(route);
  return `#${route.view}`;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `#leaks?severity=void&arena=fastchat&review=open&page=2`, each part only where it asks for something. */
function readLeaks(query: URLSearchParams): LeaksRoute {
  const filter = {
    severity: oneOf(['void', 'suspect', 'note'], query.get('severity')),
    arena: query.get('arena') || undefined,
    review: oneOf(['open', 'reviewed'], query.get('review')),
  };
  return { view: 'leaks', filter, page: readPage(query.get('page') ?? undefined) };
}

function leaksHash({ filter, page }: LeaksRoute): string {
  const query = new URLSearchParams();
  for (const part of ['severity', 'arena', 'review'] as const) {
    if (filter[part] !== undefined) query.set(part, filter[part]);
  }
  if (page !== 1) query.set('page', `${page}`);
  return query.size === 0 ? '#leaks' : `#leaks?${query}`;
}

function oneOf<const T extends string>(known: readonly T[], word: string | null): T | undefined {
  return known.find((one) => one === word);
}

function readPage(part: string | undefined): number {
  return part !== undefined && /^[1-9]\d{0,6}$/.test(part) ? Number(part) : 1;
}
