import { text } from '@/platform/text';
import { formatCount, formatRating } from './format';
import type { History } from './sample-history';

const shownShares = [0.25, 0.5, 0.75, 1];

/** The ratings of a history at four moments, with the key of each line. */
export function HistoryTable({ votes, lines }: History) {
  const total = votes.at(-1) ?? 0;
  const samples = shownShares.map((share) => votes.findIndex((after) => after >= share * total));
  return (
    <table class="counts">
      <caption>{text('historyCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('columnModel')}</th>
          {samples.map((sample, column) => (
            <th key={shownShares[column]} scope="col">
              {text('historyAfter', formatCount(votes[sample] ?? 0))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ model, ratings }, line) => (
          <tr key={model}>
            <th scope="row">
              <svg class="history-key" viewBox="0 0 24 8" aria-hidden="true">
                <line class="history-line" data-line={line} x1="0" y1="4" x2="24" y2="4" />
              </svg>{' '}
              <bdi>{model}</bdi>
            </th>
            {samples.map((sample, column) => {
              const rating = ratings[sample];
              return <td key={shownShares[column]}>{rating !== undefined && formatRating(rating)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
