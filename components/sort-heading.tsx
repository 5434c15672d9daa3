import type { Sort, SortKey } from './sort-standings';

export interface SortHeadingProps {
  readonly label: string;
  readonly sortKey: SortKey;
  readonly class?: string;
  /** Undefined where the table is not to be sorted: then this is a plain heading. */
  readonly sort: Sort | undefined;
  readonly onSort: ((key: SortKey) => void) | undefined;
}

// Which way is "up" depends on the column: names and ranks start low, figures high.
const startsLow: readonly SortKey[] = ['rank', 'model'];

/** A column's heading; a press sorts by it, another one turns the order round. */
export function SortHeading({ label, sortKey, sort, onSort, ...rest }: SortHeadingProps) {
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" class={rest.class}>
        {label}
      </th>
    );
  }
  const isCurrent = sort.key === sortKey;
  const isAscending = startsLow.includes(sortKey) !== sort.isReversed;
  return (
    <th
      scope="col"
      class={rest.class}
      aria-sort={isCurrent ? (isAscending ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" class="sort-button" onClick={() => onSort(sortKey)}>
        {label}
        <span class="sort-sign" aria-hidden="true">
          {isCurrent && (isAscending ? '▲' : '▼')}
        </span>
      </button>
    </th>
  );
}
