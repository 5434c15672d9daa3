import * as v from 'valibot';
import type { Selection } from '@/domain/journal/bucket';
import { Name } from '@/domain/vote';
import { daysIn } from '../days-in';

const entries = {
  arena: Name,
  /** Days on the reader's calendar, both included. */
  from: v.pipe(v.string(), v.isoDate()),
  to: v.pipe(v.string(), v.isoDate()),
} as const;
type Key = keyof typeof entries;
const keys = Object.keys(entries) as readonly Key[];

/** What the votes have in common, as far as they pass a filter. */
export interface InsightsRoute {
  readonly view: 'insights';
  readonly arena?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Reads `#insights?arena=…&from=…&to=…`; whatever is not understood is left out. */
export function readInsightsRoute(query: string): InsightsRoute {
  const said = new URLSearchParams(query);
  const understood = keys.flatMap((key) => {
    const parsed = v.safeParse(entries[key], said.get(key));
    return parsed.success ? [[key, parsed.output]] : [];
  });
  return { view: 'insights', ...(Object.fromEntries(understood) as Omit<InsightsRoute, 'view'>) };
}

export function insightsHash(route: Omit<InsightsRoute, 'view'>): string {
  const said = new URLSearchParams(keys.flatMap((key) => (route[key] ? [[key, route[key]]] : [])));
  return said.size === 0 ? '#insights' : `#insights?${said}`;
}

/** The votes the route speaks of: those that count. */
export function selectionOf({ arena, from, to }: InsightsRoute): Selection {
  return { board: 'counting', ...(arena && { arena }), ...daysIn(from, to) };
}
