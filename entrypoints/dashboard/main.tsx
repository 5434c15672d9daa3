import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/base.css';
import { call } from '@/messaging/call';
import type { MessageName, Request } from '@/messaging/protocol';
import { nowMs } from '@/platform/clock';
import { type TextKey, text } from '@/platform/text';
import { openDatabase, whenBlocked } from '@/storage/database';
import { readHistory, readLeakPage, readLeakRates, readVote } from '@/storage/leaks';
import { liveFor } from '@/storage/live';
import { keepOwnNames, readOwnNames } from '@/storage/own-names';
import { openTransferLog } from '@/storage/transfer-log';
import { readVotePage } from '@/storage/vote-page';
import { readTexts } from '@/storage/votes';
import { Dashboard, type DashboardFailures } from './dashboard';
import { openData } from './data/data-state';
import type { LeaderboardRoute } from './leaderboard-route';
import { openLeaderboard } from './leaderboard-state';
import { downloadReport } from './leaks/download-report';
import { hashOf, type LeaksRoute, type Route, readRoute } from './route';

const db = openDatabase();
const failures = signal<DashboardFailures>({});
const fail = (what: keyof DashboardFailures) => (error: unknown) => {
  failures.value = { ...failures.value, [what]: error };
};
whenBlocked(db, fail('database'));

const route = signal<Route>(readRoute(location.hash));
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
const leaksRoute = signal<LeaksRoute | undefined>(undefined);
const openVote = signal<string | undefined>(undefined);
effect(() => {
  const { value } = route;
  if (value.view === 'votes') page.value = value.page;
  else if (value.view === 'leaderboard') leaderboardRoute.value = value;
  else if (value.view === 'leaks') leaksRoute.value = value;
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
const shownVote = computed(() => (route.value.view === 'vote' ? route.value.voteId : openVote.value));
const found = liveFor(
  shownVote,
  async (voteId) => ({ voteId, vote: voteId === undefined ? undefined : await readVote(db, voteId) }),
  undefined,
  fail('database'),
);
const texts = liveFor(
  shownVote,
  async (voteId) => ({
    voteId,
    turns: voteId === undefined ? undefined : await readTexts(db, voteId),
    history: voteId === undefined ? [] : await readHistory(db, voteId),
  }),
  undefined,
  fail('database'),
);
// Nothing of the leaks is read before their view was opened once.
const leakPage = liveFor(
  leaksRoute,
  async (asked) => asked && readLeakPage(db, asked.filter, asked.page),
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
const isDataOpen = computed(() => route.value.view === 'data');
const data = openData(db, openTransferLog(), isDataOpen, fail('database'));
const showFew = signal(false);
const said = signal('');

async function change<N extends MessageName>(name: N, payload: Request<N>, done: TextKey): Promise<void> {
  try {
    await call(name, payload);
    failures.value = { ...failures.value, change: undefined };
    said.value = text(done);
  } catch (error) {
    fail('change')(error);
  }
}

const ownNames = signal<readonly string[]>([]);
readOwnNames().then((names) => {
  ownNames.value = names;
}, fail('change'));

async function changeOwnNames(names: readonly string[]): Promise<void> {
  try {
    await keepOwnNames(names);
    ownNames.value = names;
    said.value = text('statusNamesSaved');
  } catch (error) {
    fail('change')(error);
  }
}

const reviewDone = {
  confirmed: 'statusConfirmed',
  dismissed: 'statusDismissed',
  open: 'statusReopened',
} as const;

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
      texts={texts.value?.voteId === shownVote.value ? texts.value : undefined}
      found={found.value?.voteId === shownVote.value ? found.value : undefined}
      leakPage={leakPage.value}
      rates={rates.value}
      ownNames={ownNames.value}
      onOwnNames={(names) => void changeOwnNames(names)}
      data={data.state.value}
      actions={data.actions}
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
      onWithdraw={(voteId) => void change('vote.withdraw', { voteId }, 'statusWithdrawn')}
      onRestore={(voteId) => void change('vote.restore', { voteId }, 'statusRestored')}
      onReview={(leak) => void change('leak.review', leak, reviewDone[leak.review])}
      onJudge={(voteId, state) =>
        void change('vote.judge', state === undefined ? { voteId } : { voteId, state }, 'statusJudged')
      }
      onReport={(format, withTexts) => {
        const filter = leaksRoute.value?.filter;
        if (filter) downloadReport(db, filter, format, withTexts).catch(fail('database'));
      }}
    />
  );
}

const titles = {
  leaderboard: 'leaderboard',
  votes: 'votesHeading',
  vote: 'voteHeading',
  leaks: 'leaksHeading',
  data: 'dataHeading',
} as const;

document.documentElement.lang = text('language');
effect(() => {
  document.title = text('pageTitle', text(titles[route.value.view]), text('extName'));
});
render(<Screen />, document.body);
