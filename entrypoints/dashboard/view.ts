import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { TextKey } from '@/platform/text';
import type { Desk } from './desk';
import type { Route } from './route';

export type ViewName = Route['view'];
export type RouteOf<V extends ViewName> = Extract<Route, { readonly view: V }>;

/** One view of the dashboard. */
export interface View<V extends ViewName> {
  /** Of the page, in the browser's tab. */
  readonly title: TextKey;
  /**
   * Called once, when the view is first asked for; nothing is read for it before. `route` keeps the last route of
   * this view while others are shown, so that coming back shows at once what was there. Returns what it shows.
   */
  readonly open: (desk: Desk, route: ReadonlySignal<RouteOf<V>>) => FunctionComponent;
}
