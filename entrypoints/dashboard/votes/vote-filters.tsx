import { Choice } from '@/components/choice';
import { facetText } from '@/components/facet-text';
import { outcomeText } from '@/components/outcome-mark';
import { SearchBox } from '@/components/search-box';
import type { VoteFilter } from '@/domain/insights/vote-filter';
import type { FacetKind } from '@/domain/journal/facet';
import { type Outcome, outcomes } from '@/domain/outcome';
import { type TextKey, text } from '@/platform/text';
import { withFilter } from './votes-route';

export interface VoteFiltersProps {
  readonly filter: VoteFilter;
  /** The arenas that any vote is from. */
  readonly arenas: readonly string[];
  /** The tags, projects and languages that any vote has. */
  readonly facets: Readonly<Record<FilteredFacet, readonly string[]>>;
  readonly onFilter: (filter: VoteFilter) => void;
}

/** What votes are filtered by here of what the leaderboard is. */
export type FilteredFacet = Extract<FacetKind, keyof VoteFilter>;

const facetLabels: Readonly<Record<FilteredFacet, TextKey>> = {
  tag: 'filterTag',
  project: 'filterProject',
  language: 'filterLanguage',
};
/** In the order in which they are offered. */
export const filteredFacets = Object.keys(facetLabels) as readonly FilteredFacet[];

type Standing = NonNullable<VoteFilter['standing']>;

const standings: Readonly<Record<Standing, TextKey>> = {
  counts: 'verdictCounts',
  suspect: 'verdictSuspect',
  void: 'verdictVoid',
  withdrawn: 'withdrawn',
};

/** Which votes to list: by words in them, by model, arena, outcome, verdict, tag, project and language. */
export function VoteFilters({ filter, arenas, facets, onFilter }: VoteFiltersProps) {
  const change = (changes: Parameters<typeof withFilter>[1]) => onFilter(withFilter(filter, changes));
  return (
    <search class="filters fields">
      <SearchBox
        label={text('filterWords')}
        words={filter.words ?? ''}
        onSearch={(words) => change({ words })}
      />
      <Choice
        label={text('columnModel')}
        value={filter.model}
        values={[]}
        onChoose={(model) => change({ model })}
      />
      <Choice
        label={text('filterAgainst')}
        value={filter.against}
        values={[]}
        onChoose={(against) => change({ against })}
      />
      <Choice
        label={text('filterArena')}
        value={filter.arena}
        values={arenas}
        onChoose={(arena) => change({ arena })}
      />
      <Choice
        label={text('filterOutcome')}
        value={filter.outcome}
        values={outcomes}
        nameOf={(outcome) => outcomeText(outcome as Outcome)}
        onChoose={(outcome) => change({ outcome })}
      />
      <Choice
        label={text('filterStanding')}
        value={filter.standing}
        values={Object.keys(standings)}
        nameOf={(standing) => text(standings[standing as Standing])}
        onChoose={(standing) => change({ standing })}
      />
      {filteredFacets.map((kind) => (
        <Choice
          key={kind}
          label={text(facetLabels[kind])}
          value={filter[kind]}
          values={facets[kind]}
          // Votes may have no tag and no project, so a single one is a choice.
          fewest={kind === 'language' ? 2 : 1}
          nameOf={(value) => facetText(kind, value)}
          onChoose={(value) => change({ [kind]: value })}
        />
      ))}
    </search>
  );
}
