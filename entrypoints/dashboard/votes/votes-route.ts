import { filterKeys, readVoteFilter, type VoteFilter } from '@/domain/insights/vote-filter';

/** The list of votes, as far as they pass a filter. */
export interface VotesRoute {
  readonly view: 'votes';
  readonly filter: VoteFilter;
}

/** Reads `#votes?model=…&outcome=a&words=…`; whatever is not understood is left out. */
export function readVotesRoute(query: string): VotesRoute {
  const said = new URLSearchParams(query);
  return { view: 'votes', filter: readVoteFilter((key) => said.get(key)) };
}

export function votesHash(filter: VoteFilter): string {
  const said = new URLSearchParams();
  for (const key of filterKeys) {
    const value = filter[key];
    if (value !== undefined) said.set(key, value);
  }
  return said.size === 0 ? '#votes' : `#votes?${said}`;
}

/** The filter with some of it changed; an empty value takes that part out. */
export function withFilter(
  filter: VoteFilter,
  changes: { readonly [K in keyof VoteFilter]?: string },
): VoteFilter {
  const said: Readonly<Record<string, string>> = { ...filter, ...changes };
  return readVoteFilter((key) => said[key] || null);
}
