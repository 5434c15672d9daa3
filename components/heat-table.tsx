import { text } from '@/platform/text';
import './heat-table.css';

export interface HeatCell {
  readonly text: string;
  /** From 0, which is left plain, to 1. */
  readonly heat: number;
}

export interface HeatTableProps {
  readonly caption: string;
  /** Of the rows and of the columns. */
  readonly names: readonly string[];
  /** What one has to do with another, by their indices; undefined where there is nothing. */
  readonly cellOf: (row: number, column: number) => HeatCell | undefined;
}

const steps = 5;

/** A square table, row against column. Columns are numbered like the rows; colour repeats what the cells say. */
export function HeatTable({ caption, names, cellOf }: HeatTableProps) {
  return (
    // Wider than its place on small screens: scrolled by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable.
    <section class="heat-place" tabIndex={0} aria-label={caption}>
      <table class="heat">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('columnModel')}</th>
            {names.map((name, column) => (
              <th key={name} scope="col" aria-label={name} title={name}>
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={name}>
              <th scope="row" title={name}>
                {row + 1} <bdi>{name}</bdi>
              </th>
              {names.map((other, column) => (
                <Cell key={other} cell={row === column ? undefined : cellOf(row, column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: HeatCell | undefined }) {
  return <td data-heat={cell && Math.round(cell.heat * steps)}>{cell?.text}</td>;
}
