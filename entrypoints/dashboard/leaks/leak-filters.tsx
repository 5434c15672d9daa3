import type { LeakFilter } from '@/domain/insights/leak-keys';
import { text } from '@/platform/text';
import { hashOf } from '../route';

export interface LeakFiltersProps {
  readonly filter: LeakFilter;
  /** The arenas there are votes from. */
  readonly arenas: readonly string[];
}

/** Links to the findings of one severity, to those reviewed or not, and to those of one arena. */
export function LeakFilters({ filter, arenas }: LeakFiltersProps) {
  const known =
    filter.arena === undefined || arenas.includes(filter.arena) ? arenas : [...arenas, filter.arena];
  return (
    <div class="leak-filters">
      <Choice
        {...{ filter, part: 'severity', label: text('filterSeverity'), all: text('filterSeverityAll') }}
        options={[
          ['void', text('verdictVoid')],
          ['suspect', text('verdictSuspect')],
          ['note', text('severityNote')],
        ]}
      />
      <Choice
        {...{ filter, part: 'review', label: text('filterReview'), all: text('filterReviewAll') }}
        options={[
          ['open', text('filterOpen')],
          ['reviewed', text('filterReviewed')],
        ]}
      />
      {known.length > 1 && (
        <Choice
          {...{ filter, part: 'arena', label: text('filterArena'), all: text('filterArenaAll') }}
          options={known.map((arena) => [arena, arena])}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly filter: LeakFilter;
  readonly part: keyof LeakFilter;
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}

function Choice({ filter, part, label, all, options }: ChoiceProps) {
  return (
    <nav class="switch" aria-label={label}>
      {[[undefined, all] as const, ...options].map(([value, name]) => (
        <a
          key={value ?? ''}
          href={hashOf({ view: 'leaks', filter: { ...filter, [part]: value }, page: 1 })}
          aria-current={filter[part] === value ? 'true' : undefined}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}
