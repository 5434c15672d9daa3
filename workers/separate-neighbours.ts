import type { Fit } from '@/domain/ranking/fit-votes';
import type { Standing } from '@/domain/ranking/standing';
import { votesToSeparate } from '@/domain/ranking/votes-to-separate';

/** How many more votes would tell each row from the next; as `votesToSeparate`. */
export function separateNeighbours(
  { counts, estimate }: Fit,
  standings: readonly Standing[],
): readonly (number | null)[] {
  if (estimate === undefined) return [];
  const places = new Map(counts.models.map((model, place) => [model, place]));
  const rows = standings.map(({ model }) => places.get(model) ?? -1);
  return rows.slice(1).map((next, row) => votesToSeparate(estimate, rows[row] ?? -1, next));
}
