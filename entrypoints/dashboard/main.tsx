import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/base.css';
import { call } from '@/messaging/call';
import { nowMs } from '@/platform/clock';
import { text } from '@/platform/text';
import { openDatabase, whenBlocked } from '@/storage/database';
import { liveFor } from '@/storage/live';
import { readVotePage } from '@/storage/vote-page';
import { readTexts } from '@/storage/votes';
import { Dashboard, type DashboardFailures } from './dashboard';
import type { LeaderboardRoute } from './leaderboard-route';
import { openLeaderboard } from './leaderboard-state';
import { hashOf, readRoute } from './route';

const db = openDatabase();
const failures = signal<DashboardFailures>({});
const fail = (what: keyof DashboardFailures) => (error: unknown) => {
  failures.value = { ...failures.value, [what]: error };
};
whenBlocked(db, fail('database'));

const route = signal(readRoute(location.hash));
addEventListener('hashchange', () => {
  route.value = readRoute(location.hash);
});
const now = signal(nowMs());
setInterval(() => {
  now.value = nowMs();
}, 60_000);

// The last board and page stay known on the other view, so that coming back shows them at once.
const leaderboardRoute = signal<LeaderboardRoute>({ view: 'leaderboard', board: 'counting' });
const page = signal(1);
effect(() => {
  if (route.value.view === 'votes') page.value = route.value.page;
  else leaderboardRoute.value = route.value;
});

const isHistoryOpen = signal(false);
const leaderboard = openLeaderboard(db, leaderboardRoute, isHistoryOpen, {
  onDatabaseError: fail('database'),
  onRankingError: fail('ranking'),
});
// What failed once need not fail for the next board or the next vote.
effect(() => {
  if (leaderboard.value.report) failures.value = { ...failures.peek(), ranking: undefined };
});
const votePage = liveFor(page, (number) => readVotePage(db, number), undefined, fail('database'));
const openVote = signal<string | undefined>(undefined);
const texts = liveFor(
  openVote,
  async (voteId) => ({ voteId, turns: voteId === undefined ? undefined : await readTexts(db, voteId) }),
  undefined,
  fail('database'),
);
const showFew = signal(false);
const said = signal('');

async function change(name: 'vote.withdraw' | 'vote.restore', voteId: string): Promise<void> {
  try {
    await call(name, { voteId });
    failures.value = { ...failures.value, change: undefined };
    said.value = text(name === 'vote.withdraw' ? 'statusWithdrawn' : 'statusRestored');
  } catch (error) {
    fail('change')(error);
  }
}

function Screen() {
  return (
    <Dashboard
      route={route.value}
      {...leaderboard.value}
      total={votePage.value?.total}
      isRanking={leaderboard.value.isRanking && failures.value.database === undefined}
      showFew={showFew.value}
      votePage={votePage.value}
      nowMs={now.value}
      openVote={openVote.value}
      texts={texts.value?.voteId === openVote.value ? texts.value : undefined}
      failures={failures.value}
      said={said.value}
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
      onToggle={(voteId) => {
        openVote.value = openVote.value === voteId ? undefined : voteId;
      }}
      onWithdraw={(voteId) => void change('vote.withdraw', voteId)}
      onRestore={(voteId) => void change('vote.restore', voteId)}
    />
  );
}

document.documentElement.lang = text('language');
effect(() => {
  const view = text(route.value.view === 'votes' ? 'votesHeading' : 'leaderboard');
  document.title = text('pageTitle', view, text('extName'));
});
render(<Screen />, document.body);
