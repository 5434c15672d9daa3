import { Choice, type ChoiceProps } from '@/components/choice';
import { facetText } from '@/components/facet-text';
import { type FacetKind, facetKinds } from '@/domain/journal/facet';
import { Naming } from '@/domain/journal/naming';
import type { Modality, Mode } from '@/domain/vote';
import { type TextKey, text } from '@/platform/text';
import type { BucketRow } from '@/storage/database';
import { facetValues } from '../facet-values';
import { type LeaderboardRoute, withQuery } from './leaderboard-route';

export interface FilterBarProps {
  readonly route: LeaderboardRoute;
  readonly buckets: readonly BucketRow[];
  readonly onRoute: (route: LeaderboardRoute) => void;
}

const modes: Readonly<Record<Mode, TextKey>> = {
  battle: 'modeBattle',
  'side-by-side': 'modeSideBySide',
  'self-blind': 'modeSelfBlind',
  imported: 'modeImported',
};
const modalities: Readonly<Record<Modality, TextKey>> = {
  text: 'modalityText',
  search: 'modalitySearch',
  image: 'modalityImage',
  video: 'modalityVideo',
  code: 'modalityCode',
  audio: 'modalityAudio',
};
const facetLabels: Readonly<Record<FacetKind, TextKey>> = {
  language: 'filterLanguage',
  category: 'filterCategory',
  project: 'filterProject',
  tag: 'filterTag',
};
const namings: Readonly<Record<Naming, TextKey>> = {
  linked: 'namesLinked',
  together: 'namesTogether',
  shown: 'namesShown',
};

/** Which of the board's votes are ranked. What there is only one of is no choice, and is not shown. */
export function FilterBar({ route, buckets, onRoute }: FilterBarProps) {
  const rows = buckets.filter(({ boards, votes }) => votes > 0 && boards.includes(route.board));
  const change = (changes: Parameters<typeof withQuery>[1]) => onRoute(withQuery(route, changes));
  const choice = (key: 'arena' | 'mode' | 'modality') => ({
    label: text(labels[key]),
    value: route[key],
    values: [...new Set(rows.map((row) => row[key]))].sort(),
    onChoose: (value: string) => change({ [key]: value }),
  });
  const facet = (kind: FacetKind) => ({
    label: text(facetLabels[kind]),
    value: route[kind],
    values: facetValues(rows, kind),
    // Votes may have none, so a single value is a choice; that nearly all votes are in one language is none.
    fewest: kind === 'language' ? 2 : 1,
    nameOf: (value: string) => facetText(kind, value),
    onChoose: (value: string) => change({ [kind]: value }),
  });
  return (
    <fieldset class="filters fields">
      <legend class="unseen">{text('filters')}</legend>
      <Choice {...choice('arena')} nameOf={(arena) => arena} />
      <Choice {...choice('mode')} nameOf={(mode) => text(modes[mode as Mode])} />
      <Choice {...choice('modality')} nameOf={(modality) => text(modalities[modality as Modality])} />
      {facetKinds.map((kind) => (
        <Choice key={kind} {...facet(kind)} />
      ))}
      <Day label={text('filterFrom')} value={route.from} onChoose={(from) => change({ from })} />
      <Day label={text('filterTo')} value={route.to} onChoose={(to) => change({ to })} />
      <label>
        {text('filterNames')}
        <select
          value={route.names ?? 'linked'}
          onChange={({ currentTarget: { value } }) => change({ names: value === 'linked' ? '' : value })}
        >
          {Naming.options.map((naming) => (
            <option key={naming} value={naming}>
              {text(namings[naming])}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

const labels = { arena: 'filterArena', mode: 'filterMode', modality: 'filterModality' } as const;

type DayProps = Pick<ChoiceProps, 'label' | 'value' | 'onChoose'>;

function Day({ label, value, onChoose }: DayProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </label>
  );
}
