import { type TextKey, text } from '@/platform/text';
import { hashOf, type Route } from './route';
import type { ViewName } from './view';

const links: readonly { readonly route: Route; readonly label: TextKey }[] = [
  { route: { view: 'leaderboard', board: 'counting' }, label: 'leaderboard' },
  { route: { view: 'votes', filter: {} }, label: 'votesHeading' },
  {
    route: {
      view: 'leaks',
      filter: { severity: undefined, arena: undefined, review: undefined },
      page: 1,
    },
    label: 'leaksHeading',
  },
  { route: { view: 'compare' }, label: 'compareHeading' },
  { route: { view: 'models' }, label: 'modelsHeading' },
  { route: { view: 'insights' }, label: 'insightsHeading' },
  { route: { view: 'data' }, label: 'dataHeading' },
  { route: { view: 'settings' }, label: 'settings' },
];

/** The way from view to view. A single vote belongs to the votes. */
export function ViewLinks({ view }: { readonly view: ViewName }) {
  const current = (of: ViewName) => {
    if (of === view) return 'page';
    return of === 'votes' && view === 'vote' ? 'true' : undefined;
  };
  return (
    <nav aria-label={text('views')} class="dashboard-views">
      {links.map(({ route, label }) => (
        <a key={route.view} href={hashOf(route)} aria-current={current(route.view)}>
          {text(label)}
        </a>
      ))}
    </nav>
  );
}
