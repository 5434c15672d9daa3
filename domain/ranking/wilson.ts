import { z95 } from './scale';

/** 95% interval of a share, `hits` of `total`; stays within 0 to 1 and works on few votes (Wilson 1927). */
export function wilsonInterval(hits: number, total: number): { lower: number; upper: number } | null {
  if (total <= 0) return null;
  const share = hits / total;
  const square = z95 ** 2 / total;
  const middle = share + square / 2;
  const half = Math.sqrt(square * (share * (1 - share) + square / 4));
  return {
    lower: Math.max(0, (middle - half) / (1 + square)),
    upper: Math.min(1, (middle + half) / (1 + square)),
  };
}
