import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/base.css';
import { votesIn } from '@/components/few-votes';
import { follow } from '@/components/follow';
import type { Board } from '@/domain/journal/tally';
import { call } from '@/messaging/call';
import { nowMs } from '@/platform/clock';
import { text } from '@/platform/text';
import { openDatabase, whenBlocked } from '@/storage/database';
import { liveFor } from '@/storage/live';
import { readVotePage } from '@/storage/vote-page';
import { readTallies, readTexts } from '@/storage/votes';
import { rankAside } from '@/workers/rank';
import { Dashboard, type DashboardFailures } from './dashboard';
import { readRoute } from './route';
import { Settings } from './settings/settings';

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
const board = signal<Board>('counting');
const page = signal(1);
effect(() => {
  if (route.value.view === 'votes') page.value = route.value.page;
  else if (route.value.view === 'leaderboard') board.value = route.value.board;
});

const tallies = liveFor(
  board,
  async (of) => ({ of, rows: await readTallies(db, of) }),
  undefined,
  fail('database'),
);
const ranking = follow(
  tallies,
  async (ranked, abort) => ({
    ranked,
    leaderboard: votesIn(ranked.rows) === 0 ? undefined : await rankAside(ranked.rows, {}, abort),
  }),
  fail('ranking'),
);
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

const isRanking = computed(
  () =>
    failures.value.database === undefined &&
    (tallies.value?.of !== board.value || tallies.value !== ranking.value?.ranked),
);

function Screen() {
  return (
    <Dashboard
      route={route.value}
      ranking={ranking.value?.leaderboard}
      total={votePage.value?.total}
      isRanking={isRanking.value}
      showFew={showFew.value}
      votePage={votePage.value}
      nowMs={now.value}
      openVote={openVote.value}
      texts={texts.value?.voteId === openVote.value ? texts.value : undefined}
      failures={failures.value}
      said={said.value}
      settings={<Settings />}
      onShowFew={() => {
        showFew.value = true;
      }}
      onToggle={(voteId) => {
        openVote.value = openVote.value === voteId ? undefined : voteId;
      }}
      onWithdraw={(voteId) => void change('vote.withdraw', voteId)}
      onRestore={(voteId) => void change('vote.restore', voteId)}
    />
  );
}

const headings = { leaderboard: 'leaderboard', votes: 'votesHeading', settings: 'settings' } as const;
document.documentElement.lang = text('language');
effect(() => {
  document.title = text('pageTitle', text(headings[route.value.view]), text('extName'));
});
render(<Screen />, document.body);
