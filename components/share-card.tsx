import { tiersOf } from '@/domain/insights/tiers';
import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import { ChartFigure } from './chart-figure';
import { formatRating } from './format';
import { type PointScale, percentOn, scaleOf } from './point-scale';
import './share-card.css';

export interface ShareCardProps {
  /** Best first. */
  readonly standings: readonly Standing[];
  /** How many votes it is of, and how many of them were blind, in words. */
  readonly facts: string;
}

const width = 640;
const rowHeight = 26;
const top = 74;
const bars = { from: 310, to: 560 };
const mostRows = 12;
const longestName = 34;

/** The best models with their intervals, in tiers: a picture that gives away nothing of what was asked. */
export function ShareCard({ standings, facts }: ShareCardProps) {
  const shown = standings.slice(0, mostRows);
  const scale = scaleOf(shown);
  const tiers = tiersOf(shown);
  const height = top + shown.length * rowHeight + 24;
  return (
    <ChartFigure
      name="leaderboard"
      caption={`${text('shareTitle')}. ${facts}`}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect class="share-ground" width={width} height={height} rx="12" />
      <text class="share-title" x="24" y="36">
        {text('shareTitle')}
      </text>
      <text class="share-facts" x="24" y="56">
        {facts}
      </text>
      <text class="share-facts" x={width - 24} y="36" text-anchor="end">
        {text('extName')}
      </text>
      {shown.map((standing, row) => (
        <Row
          key={standing.model}
          {...{ standing, scale }}
          y={top + row * rowHeight + rowHeight / 2}
          startsTier={row > 0 && tiers[row] !== tiers[row - 1]}
        />
      ))}
    </ChartFigure>
  );
}

interface RowProps {
  readonly standing: Standing;
  readonly scale: PointScale;
  readonly y: number;
  readonly startsTier: boolean;
}

function Row({ standing: { model, rating, lower, upper, rankLo, rankHi }, scale, y, startsTier }: RowProps) {
  const at = (points: number) => bars.from + (percentOn(scale, points) / 100) * (bars.to - bars.from);
  const name = model.length > longestName ? `${model.slice(0, longestName - 1)}…` : model;
  return (
    <g>
      {startsTier && (
        <line class="share-tier" x1="24" x2={width - 24} y1={y - rowHeight / 2} y2={y - rowHeight / 2} />
      )}
      <text class="share-facts" x="56" y={y + 4} text-anchor="end">
        {rankLo === rankHi ? rankLo : text('rankRange', rankLo, rankHi)}
      </text>
      <text class="share-model" x="68" y={y + 4}>
        {name}
      </text>
      <line class="share-reach" x1={at(lower)} x2={at(upper)} y1={y} y2={y} />
      <circle class="share-rating" cx={at(rating)} cy={y} r="4" />
      <text class="share-facts" x={width - 24} y={y + 4} text-anchor="end">
        {formatRating(rating)}
      </text>
    </g>
  );
}
