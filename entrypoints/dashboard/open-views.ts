import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Desk } from './desk';
import type { Route } from './route';
import type { RouteOf, ViewName } from './view';
import { views } from './views';

/** What to show for the route, each view opened when it is first asked for. */
export function openViews(desk: Desk, route: ReadonlySignal<Route>): ReadonlySignal<FunctionComponent> {
  const opened = new Map<ViewName, FunctionComponent>();
  const show = (view: ViewName) => {
    const shown = opened.get(view) ?? openView(view, desk, route);
    opened.set(view, shown);
    return shown;
  };
  const shown = signal(show(route.peek().view));
  effect(() => {
    const { view } = route.value;
    shown.value = untracked(() => show(view));
  });
  return shown;
}

function openView<V extends ViewName>(view: V, desk: Desk, route: ReadonlySignal<Route>): FunctionComponent {
  const last = signal(route.peek() as RouteOf<V>);
  effect(() => {
    if (isOf(view, route.value)) last.value = route.value;
  });
  return views[view].open(desk, last);
}

function isOf<V extends ViewName>(view: V, route: Route): route is RouteOf<V> {
  return route.view === view;
}
