import { text } from '@/platform/text';
import { formatCount, formatRating } from './format';
import './history-chart.css';
import type { History } from './sample-history';

const width = 600;
const height = 200;

/** Lines of ratings over the votes, with a table of the same beside it. Dashes repeat what the end labels say. */
export function HistoryChart({ votes, lines }: History) {
  const all = lines.flatMap(({ ratings }) => ratings.filter((rating) => rating !== undefined));
  const low = Math.min(...all, 990);
  const high = Math.max(...all, 1010);
  const total = votes.at(-1) ?? 1;
  const pointsOf = (ratings: History['lines'][number]['ratings']) =>
    ratings.flatMap((rating, sample) => {
      const x = ((votes[sample] ?? 0) / total) * width;
      return rating === undefined ? [] : [`${x},${height - ((rating - low) / (high - low)) * height}`];
    });
  return (
    <div class="history">
      <svg viewBox={`0 -6 ${width} ${height + 12}`} role="img" aria-label={text('historyCaption')}>
        {lines.map(({ model, ratings }, line) => (
          <polyline key={model} data-line={line} points={pointsOf(ratings).join(' ')} />
        ))}
      </svg>
      <HistoryTable {...{ votes, lines }} />
    </div>
  );
}

const shownShares = [0.25, 0.5, 0.75, 1];

function HistoryTable({ votes, lines }: History) {
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
                <line data-line={line} x1="0" y1="4" x2="24" y2="4" />
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
