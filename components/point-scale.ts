import { scaleLinear } from 'd3-scale';
import type { Standing } from '@/domain/ranking/standing';

/** The stretch of rating points that the bars of one table are drawn on. */
export interface PointScale {
  readonly from: number;
  readonly to: number;
  /** Round values within the stretch, ascending. */
  readonly ticks: readonly number[];
}

const wantedTicks = 4;

/** A scale on which every interval of `standings` fits, with a handful of ticks at round values. */
export function scaleOf(standings: readonly Pick<Standing, 'lower' | 'upper'>[]): PointScale {
  const low = Math.min(...standings.map(({ lower }) => lower));
  const high = Math.max(...standings.map(({ upper }) => upper));
  const margin = Math.max((high - low) * 0.03, 1);
  return {
    from: low - margin,
    to: high + margin,
    ticks: scaleLinear().domain([low, high]).ticks(wantedTicks).filter(Number.isInteger),
  };
}

/** Where `points` lies on the scale, from 0 to 100. */
export function percentOn({ from, to }: PointScale, points: number): number {
  return scaleLinear().domain([from, to]).range([0, 100])(points);
}
