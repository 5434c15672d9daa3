import type { StandingVote } from './project-vote';

/** What votes are filtered by that a vote may have none, one or several of. */
export const facetKinds = ['language', 'category', 'project', 'tag'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** One of them, such as `['language', 'en']`. */
export type Facet = readonly [kind: FacetKind, value: string];

/** The facets of a vote, each once. */
export function facetsOf({ language, categories, project, tags }: StandingVote): readonly Facet[] {
  return [
    ...facets('language', language === undefined ? [] : [language]),
    ...facets('category', categories),
    ...facets('project', project === undefined ? [] : [project]),
    ...facets('tag', tags),
  ];
}

function facets(kind: FacetKind, values: readonly string[]): readonly Facet[] {
  return [...new Set(values)].map((value) => [kind, value]);
}
