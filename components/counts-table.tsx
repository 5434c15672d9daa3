import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import './counts-table.css';
import { formatCount } from './format';

export interface CountsTableProps {
  readonly standings: readonly Standing[];
}

/** How the votes on each model ended, with no rating: for when there are too few of them. */
export function CountsTable({ standings }: CountsTableProps) {
  const byVotes = standings.toSorted((one, other) => other.votes - one.votes || other.wins - one.wins);
  return (
    <table class="counts">
      <caption class="unseen">{text('countsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('columnModel')}</th>
          <th scope="col">{text('columnWon')}</th>
          <th scope="col">{text('columnLost')}</th>
          <th scope="col">{text('columnTied')}</th>
          <th scope="col">{text('columnBothBad')}</th>
        </tr>
      </thead>
      <tbody>
        {byVotes.map(({ model, wins, losses, ties, bothBad }) => (
          <tr key={model}>
            <th scope="row">
              <bdi>{model}</bdi>
            </th>
            <td>{formatCount(wins)}</td>
            <td>{formatCount(losses)}</td>
            <td>{formatCount(ties)}</td>
            <td>{formatCount(bothBad)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
