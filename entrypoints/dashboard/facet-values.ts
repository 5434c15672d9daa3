import type { FacetKind } from '@/domain/journal/facet';
import type { BucketRow } from '@/storage/database';

/** The values of one facet that votes in these buckets have, in order: all tags, say. */
export function facetValues(
  buckets: readonly Pick<BucketRow, 'facet'>[],
  kind: FacetKind,
): readonly string[] {
  const values = buckets.flatMap(({ facet }) => (facet?.[0] === kind ? [facet[1]] : []));
  return [...new Set(values)].sort();
}
