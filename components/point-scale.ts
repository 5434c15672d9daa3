import type { Standing } from '@/domain/ranking/standing';

/** The stretch of rating points that the bars of one table are drawn on. */
export interface PointScale {
  readonly from: number;
  readonly to: number;
  /** Round values within the stretch, ascending. */
  readonly ticks: readonly number[];
}

const steps = [10, 20, 50, 100, 200, 500, 1000];
const mostTicks = 5;

/** A scale on which every interval of `standings` fits, with at most five ticks at round values. */
export function scaleOf(standings: readonly Pick<Standing, 'lower' | 'upper'>[]): PointScale {
  const low = Math.min(...standings.map(({ lower }) => lower));
  const high = Math.max(...standings.map(({ upper }) => upper));
  const margin = Math.max((high - low) * 0.03, 1);
  return { from: low - margin, to: high + margin, ticks: ticksWithin(low, high) };
}

/** Where `points` lies on the scale, from 0 to 100. */
export function percentOn(scale: PointScale, points: number): number {
  return ((points - scale.from) / (scale.to - scale.from)) * 100;
}

function ticksWithin(low: number, high: number): readonly number[] {
  const step = steps.find((size) => (high - low) / size < mostTicks) ?? 2000;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => (first + index) * step);
}
