import * as v from 'valibot';
import { byRank, type Sort, type SortKey, sortKeys } from '@/components/sort-standings';
import { Category } from '@/domain/category';
import { Board } from '@/domain/journal/board';
import type { Selection } from '@/domain/journal/bucket';
import { facetKinds } from '@/domain/journal/facet';
import { Naming } from '@/domain/journal/naming';
import type { Method } from '@/domain/ranking/fit-votes';
import { Language, Modality, Mode } from '@/domain/vote';
import type { KeptPublic } from '@/storage/public-leaderboard';
import { daysIn } from '../days-in';
import type { RankHow } from './rank-how';

/** A leaderboard: which votes, rated how, and in which order. */
export interface LeaderboardRoute extends Query {
  readonly view: 'leaderboard';
  readonly board: Board;
}

export const methods = ['default', 'mle', 'davidson', 'style', 'crowd'] as const satisfies readonly Method[];

export const halfLives = ['30', '90', '365'] as const;

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

const queryEntries = {
  method: v.picklist(methods),
  arena: Text,
  mode: Mode,
  modality: Modality,
  language: Language,
  category: Category,
  project: Text,
  tag: Text,
  /** Days on the reader's calendar, both included. */
  from: v.pipe(v.string(), v.isoDate()),
  to: v.pipe(v.string(), v.isoDate()),
  names: Naming,
  /** What style is taken out; all of it unless said. */
  style: v.picklist(['length', 'markdown']),
  ties: v.literal('drop'),
  bothBad: v.literal('drop'),
  /** Days after which a vote counts half. */
  halfLife: v.picklist(halfLives),
  /** A column, with a minus where it is turned round. */
  sort: v.picklist(
    sortKeys.flatMap((key) => (key === 'rank' ? ['-rank' as const] : [key, `-${key}` as const])),
  ),
} as const;
type QueryKey = keyof typeof queryEntries;
const queryKeys = Object.keys(queryEntries) as QueryKey[];

type Query = { readonly [K in QueryKey]?: v.InferOutput<(typeof queryEntries)[K]> };

/** Reads what follows `#leaderboard/` and `?`; whatever is not understood is left out. */
export function readLeaderboardRoute(board: string | undefined, query: string): LeaderboardRoute {
  const said = new URLSearchParams(query);
  const understood = queryKeys.flatMap((key) => {
    const parsed = v.safeParse(queryEntries[key], said.get(key));
    return parsed.success && parsed.output !== 'default' ? [[key, parsed.output]] : [];
  });
  return {
    view: 'leaderboard',
    board: v.is(Board, board) ? board : 'counting',
    ...(Object.fromEntries(understood) as Query),
  };
}

export function leaderboardHash(route: LeaderboardRoute): string {
  const path = route.board === 'counting' ? '#leaderboard' : `#leaderboard/${route.board}`;
  const said = new URLSearchParams();
  for (const key of queryKeys) {
    const value = route[key];
    if (value !== undefined && value !== 'default') said.set(key, value);
  }
  return said.size === 0 ? path : `${path}?${said}`;
}

/** The route with some of it changed; an empty or undefined value takes that part out. */
export function withQuery(
  route: LeaderboardRoute,
  changes: { readonly [K in QueryKey]?: string | undefined },
): LeaderboardRoute {
  const said = { ...route, ...changes };
  const query = new URLSearchParams(
    queryKeys.flatMap((key) => (said[key] ? [[key, String(said[key])]] : [])),
  );
  return readLeaderboardRoute(route.board, query.toString());
}

const plainFilters = ['arena', 'mode', 'modality', ...facetKinds] as const;

/** The votes the route speaks of. Days begin and end where the reader is. */
export function selectionOf(route: LeaderboardRoute): Selection {
  const { board, from, to } = route;
  const plain = plainFilters.flatMap((key) => (route[key] === undefined ? [] : [[key, route[key]]]));
  return {
    board,
    ...(Object.fromEntries(plain) as Partial<Selection>),
    ...daysIn(from, to),
  };
}

/** How the route rates them; `crowd` is the public leaderboard that is kept, if one is. */
export function howOf(route: LeaderboardRoute, crowd: KeptPublic | null | undefined): RankHow {
  const { method = 'default', style, ties, bothBad, halfLife } = route;
  return {
    method,
    ...(style && { style }),
    ...(ties && { ties }),
    ...(bothBad && { bothBad }),
    ...(halfLife && { halfLifeDays: Number(halfLife) }),
    ...(crowd && { crowd }),
  };
}

/** How the route sorts its rows. */
export function sortOf({ sort }: LeaderboardRoute): Sort {
  if (sort === undefined) return byRank;
  return { key: sort.replace('-', '') as SortKey, isReversed: sort.startsWith('-') };
}

/** What the route says of a sort; nothing of the order of the ranking itself. */
export function sortWord({ key, isReversed }: Sort): string | undefined {
  if (key === 'rank' && !isReversed) return undefined;
  return isReversed ? `-${key}` : key;
}
