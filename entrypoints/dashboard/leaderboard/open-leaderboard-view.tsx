import { effect, signal } from '@preact/signals';
import { live } from '@/storage/live';
import { countVotes } from '@/storage/votes';
import { hashOf } from '../route';
import type { View } from '../view';
import { openLeaderboard } from './leaderboard-state';
import { LeaderboardView } from './leaderboard-view';

/** The leaderboard, following the votes and its route. */
export const openLeaderboardView: View<'leaderboard'>['open'] = (desk, route) => {
  const { db, fail, failures } = desk;
  const isHistoryOpen = signal(false);
  const showFew = signal(false);
  const leaderboard = openLeaderboard(db, route, isHistoryOpen, {
    onDatabaseError: fail('database'),
    onRankingError: fail('ranking'),
  });
  // What failed once need not fail for the next board or the next vote.
  effect(() => {
    if (leaderboard.value.report) fail('ranking')(undefined);
  });
  const total = live(async () => (await countVotes(db, 0)).total, undefined, fail('database'));
  return () => (
    <LeaderboardView
      {...leaderboard.value}
      leaderboardRoute={route.value}
      failure={failures.value.ranking}
      total={total.value}
      isRanking={leaderboard.value.isRanking && failures.value.database === undefined}
      showFew={showFew.value}
      onShowFew={() => {
        showFew.value = true;
      }}
      isHistoryOpen={isHistoryOpen.value}
      onHistory={(isOpen) => {
        isHistoryOpen.value = isOpen;
      }}
      onRoute={(to) => {
        location.hash = hashOf(to);
      }}
    />
  );
};
