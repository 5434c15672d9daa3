import { computed, signal } from '@preact/signals';
import { readLeakPage, readLeakRates } from '@/storage/leaks';
import { liveFor } from '@/storage/live';
import { keepOwnNames, readOwnNames } from '@/storage/own-names';
import type { View } from '../view';
import { voteChanges } from '../votes/vote-changes';
import { downloadReport } from './download-report';
import { LeaksView } from './leaks-view';

/** The findings, their rates, and the names the voter added. */
export const openLeaksView: View<'leaks'>['open'] = (desk, route) => {
  const { db, fail, failures, now, attempt } = desk;
  const leakPage = liveFor(
    route,
    ({ filter, page }) => readLeakPage(db, filter, page),
    undefined,
    fail('database'),
  );
  // The rates read every vote with findings, so they let the page go first.
  const hasLeakPage = computed(() => leakPage.value !== undefined);
  const rates = liveFor(
    hasLeakPage,
    async (isAsked) => (isAsked ? readLeakRates(db) : undefined),
    undefined,
    fail('database'),
  );
  const ownNames = signal<readonly string[]>([]);
  const showNames = (names: readonly string[]) => {
    ownNames.value = names;
  };
  readOwnNames().then(showNames, fail('change'));
  const { onReview, onJudge } = voteChanges(desk);
  return () => (
    <LeaksView
      route={route.value}
      leakPage={leakPage.value}
      rates={rates.value}
      isUnread={failures.value.database !== undefined}
      nowMs={now.value}
      ownNames={ownNames.value}
      onOwnNames={(names) =>
        void attempt(() => keepOwnNames(names).then(() => showNames(names)), 'statusNamesSaved')
      }
      onReport={(format, withTexts) => {
        downloadReport(db, route.value.filter, format, withTexts).catch(fail('database'));
      }}
      {...{ onReview, onJudge }}
    />
  );
};
