import { computed } from '@preact/signals';
import { followSteps } from '@/components/follow-steps';
import { live } from '@/storage/live';
import { readBuckets } from '@/storage/tallies';
import type { View } from '../view';
import { countInsights, type Insights } from './count-insights';
import { type InsightsRoute, insightsHash, selectionOf } from './insights-route';
import { InsightsView } from './insights-view';

interface Counted {
  readonly route: InsightsRoute;
  readonly insights: Insights;
}

/** What the votes that count have in common. */
export const openInsightsView: View<'insights'>['open'] = ({ db, fail, failures }, route) => {
  // Goes up with every vote that comes, leaves or moves, and so begins the count anew.
  const buckets = live(() => readBuckets(db), undefined, fail('database'));
  const asked = computed(() =>
    buckets.value === undefined ? undefined : { route: route.value, buckets: buckets.value },
  );
  const counted = followSteps<{ route: InsightsRoute }, Counted>(
    asked,
    async function* ({ route: of }, before, abort) {
      for await (const insights of countInsights(db, selectionOf(of), abort)) {
        // What was whole stays until the new count is.
        if (insights.isWhole || before?.route !== of) yield { route: of, insights };
      }
    },
    fail('database'),
  );
  return () => (
    <InsightsView
      route={route.value}
      arenas={[...new Set(buckets.value?.map(({ arena }) => arena))].sort()}
      insights={counted.value?.route === route.value ? counted.value.insights : undefined}
      isUnread={failures.value.database !== undefined}
      onRoute={(to) => {
        location.hash = insightsHash(to);
      }}
    />
  );
};
