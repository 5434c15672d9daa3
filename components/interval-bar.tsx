import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import { formatRating } from './format';
import './interval-bar.css';
import { type PointScale, percentOn } from './point-scale';

export interface IntervalBarProps {
  readonly standing: Pick<Standing, 'lower' | 'rating' | 'upper' | 'provisional'>;
  readonly scale: PointScale;
}

/** A rating and its 95% interval, drawn to scale and told in words. */
export function IntervalBar({ standing, scale }: IntervalBarProps) {
  const { lower, rating, upper, provisional } = standing;
  const at = (points: number) => `${percentOn(scale, points)}%`;
  const words = text('intervalOf', formatRating(lower), formatRating(upper));
  return (
    <svg class="interval-bar" data-provisional={provisional || undefined} role="img" aria-label={words}>
      {scale.ticks.map((tick) => (
        // Longer than the bar: the cell clips it, so that the ticks of all rows make one line.
        <line key={tick} class="interval-tick" x1={at(tick)} x2={at(tick)} y1="-200%" y2="300%" />
      ))}
      <line class="interval-reach" x1={at(lower)} x2={at(upper)} y1="50%" y2="50%" />
      <circle class="interval-rating" cx={at(rating)} cy="50%" r="4" />
    </svg>
  );
}

/** The values of the scale's ticks, to stand above a column of bars. */
export function IntervalAxis({ scale }: { readonly scale: PointScale }) {
  return (
    <svg class="interval-axis" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text key={tick} x={`${percentOn(scale, tick)}%`} y="11" text-anchor="middle">
          {formatRating(tick)}
        </text>
      ))}
    </svg>
  );
}
