import { computed, signal } from '@preact/signals';
import { followSteps } from '@/components/follow-steps';
import type { StandingVote } from '@/domain/journal/project-vote';
import { findVotes, readVotes } from '@/storage/find-votes';
import { openLeaderboard } from '../leaderboard/leaderboard-state';
import type { View } from '../view';
import { voteChanges } from '../votes/vote-changes';
import { chosenModels } from './chosen-models';
import { compareHash } from './compare-route';
import { CompareView } from './compare-view';

/** The newest battles shown; the rest is behind a link. */
const mostBattles = 20;

/** Two models, on the board of the votes that count. */
export const openCompareView: View<'compare'>['open'] = (desk, route) => {
  const { db, fail, failures, now } = desk;
  const board = signal({ view: 'leaderboard', board: 'counting' } as const);
  const leaderboard = openLeaderboard(db, board, signal(false), {
    onDatabaseError: fail('database'),
    onRankingError: fail('ranking'),
  });
  const chosen = computed(() => chosenModels(route.value, leaderboard.value.report));
  // The report changes with every vote, and with it the battles.
  const asked = computed(() => leaderboard.value.report && { ...chosen.value });
  const met = followSteps<{ a?: string; b?: string }, { votes: readonly StandingVote[]; total: number }>(
    asked,
    async function* ({ a, b }, _, abort) {
      if (a === undefined || b === undefined) return;
      for await (const { ids } of findVotes(db, { model: a, against: b }, abort)) {
        yield { votes: await readVotes(db, ids.slice(0, mostBattles)), total: ids.length };
      }
    },
    fail('database'),
  );
  const { onWithdraw, onRestore } = voteChanges(desk);
  return () => (
    <CompareView
      route={chosen.value}
      report={leaderboard.value.report}
      isRanking={leaderboard.value.isRanking}
      failure={failures.value.ranking}
      met={met.value}
      nowMs={now.value}
      onRoute={(to) => {
        location.hash = compareHash(to);
      }}
      {...{ onWithdraw, onRestore }}
    />
  );
};
