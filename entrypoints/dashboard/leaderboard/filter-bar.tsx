import { Choice, type ChoiceProps } from '@/components/choice';
import type { Modality, Mode } from '@/domain/vote';
import { type TextKey, text } from '@/platform/text';
import type { BucketRow } from '@/storage/database';
import { type LeaderboardRoute, methods, withQuery } from './leaderboard-route';

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
const methodNames = { default: 'methodDefault', mle: 'methodMle', davidson: 'methodDavidson' } as const;

/** Which of the board's votes are ranked, and how. What there is only one of is no choice, and is not shown. */
export function FilterBar({ route, buckets, onRoute }: FilterBarProps) {
  const rows = buckets.filter(({ boards, votes }) => votes > 0 && boards.includes(route.board));
  const change = (changes: Parameters<typeof withQuery>[1]) => onRoute(withQuery(route, changes));
  const choices = (['arena', 'mode', 'modality'] as const).map((key) => ({
    label: text(labels[key]),
    value: route[key],
    values: [...new Set(rows.map((row) => row[key]))].sort(),
    nameOf: nameOf[key],
    onChoose: (value: string) => change({ [key]: value }),
  }));
  return (
    <fieldset class="filters">
      <legend class="unseen">{text('filters')}</legend>
      {choices.filter(isChoice).map((one) => (
        <Choice key={one.label} {...one} />
      ))}
      <Day label={text('filterFrom')} value={route.from} onChoose={(from) => change({ from })} />
      <Day label={text('filterTo')} value={route.to} onChoose={(to) => change({ to })} />
      <label>
        {text('filterMethod')}
        <select
          value={route.method ?? 'default'}
          onChange={({ currentTarget }) => change({ method: currentTarget.value })}
        >
          {methods.map((method) => (
            <option key={method} value={method}>
              {text(methodNames[method])}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

const nameOf = {
  arena: (arena: string) => arena,
  mode: (mode: string) => text(modes[mode as Mode]),
  modality: (modality: string) => text(modalities[modality as Modality]),
} as const;
const labels = { arena: 'filterArena', mode: 'filterMode', modality: 'filterModality' } as const;

/** What there is only one of is no choice. */
function isChoice({ value, values }: Pick<ChoiceProps, 'value' | 'values'>): boolean {
  return value !== undefined || values.length > 1;
}

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
