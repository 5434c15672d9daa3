import { scaleLinear } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import { text } from '@/platform/text';
import { ChartFigure } from './chart-figure';
import { formatCount, formatRating } from './format';
import './history-chart.css';
import { HistoryTable } from './history-table';
import type { History } from './sample-history';

// In units of the drawing, which is scaled to its place.
const width = 640;
const height = 260;
const edge = { top: 10, right: 12, bottom: 28, left: 44 };

/** Lines of ratings over the votes, with a table of the same beside it. Dashes repeat what the table's keys say. */
export function HistoryChart(history: History) {
  const { votes, lines } = history;
  const ratings = lines.flatMap((line) => line.ratings.filter((rating) => rating !== undefined));
  const x = scaleLinear()
    .domain([0, votes.at(-1) ?? 1])
    .range([edge.left, width - edge.right]);
  const y = scaleLinear()
    .domain([Math.min(...ratings, 990), Math.max(...ratings, 1010)])
    .nice()
    .range([height - edge.bottom, edge.top]);
  const draw = lineOf<number | undefined>()
    .defined((rating) => rating !== undefined)
    .x((_, sample) => x(votes[sample] ?? 0))
    .y((rating) => y(rating ?? 0));
  return (
    <div class="history">
      <ChartFigure name="rating-history" caption={text('historyCaption')} viewBox={`0 0 ${width} ${height}`}>
        {y.ticks(5).map((tick) => (
          <g key={tick} class="history-tick">
            <line x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
            <text x={edge.left - 6} y={y(tick) + 4} text-anchor="end">
              {formatRating(tick)}
            </text>
          </g>
        ))}
        {x
          .ticks(6)
          .filter(Number.isInteger)
          .map((tick) => (
            <text key={tick} class="history-tick" x={x(tick)} y={height - 10} text-anchor="middle">
              {formatCount(tick)}
            </text>
          ))}
        {lines.map((line, place) => (
          <path key={line.model} class="history-line" data-line={place} d={draw(line.ratings) ?? ''} />
        ))}
      </ChartFigure>
      <HistoryTable {...history} />
    </div>
  );
}
