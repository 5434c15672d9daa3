import { ErrorNotice } from '@/components/error-notice';
import { text } from '@/platform/text';
import { BackupReminder } from './data/backup-reminder';
import { DataScreen, type DataScreenProps } from './data/data-screen';
import './dashboard.css';
import { LeaderboardView, type LeaderboardViewProps } from './leaderboard-view';
import { LeaksView, type LeaksViewProps } from './leaks/leaks-view';
import { hashOf, type Route } from './route';
import { VoteView, type VoteViewProps } from './vote-view';
import { VotesView, type VotesViewProps } from './votes-view';

/** What failed, if anything did. */
export interface DashboardFailures {
  readonly database?: unknown;
  /** An undo, a restore, a review or a verdict. */
  readonly change?: unknown;
  readonly ranking?: unknown;
}

export interface DashboardProps
  extends Omit<LeaderboardViewProps, 'leaderboardRoute' | 'failure'>,
    Omit<VotesViewProps, 'isUnread'>,
    Pick<VoteViewProps, 'found'>,
    Pick<DataScreenProps, 'data' | 'actions'>,
    Pick<LeaksViewProps, 'leakPage' | 'rates' | 'onReport' | 'ownNames' | 'onOwnNames'> {
  readonly route: Route;
  readonly failures: DashboardFailures;
  /** What was just done, for readers who do not see the list change. */
  readonly said: string;
}

export function Dashboard(props: DashboardProps) {
  const { route, failures, said } = props;
  return (
    <>
      <header class="dashboard-header">
        <p class="dashboard-name">
          <img src="/icon/32.png" alt="" width="20" height="20" /> {text('extName')}
        </p>
        <Views view={route.view} />
      </header>
      <main class="dashboard-main">
        <Failures {...failures} />
        <BackupReminder {...props.data} nowMs={props.nowMs} isHere={route.view === 'data'} />
        <View {...props} />
        <p class="unseen" role="status">
          {said}
        </p>
      </main>
    </>
  );
}

function View(props: DashboardProps) {
  const { route, failures } = props;
  const isUnread = failures.database !== undefined;
  switch (route.view) {
    case 'leaderboard':
      return <LeaderboardView {...props} leaderboardRoute={route} failure={failures.ranking} />;
    case 'votes':
      return <VotesView {...props} isUnread={isUnread} />;
    case 'vote':
      return <VoteView {...props} isUnread={isUnread} />;
    case 'leaks':
      return <LeaksView {...props} route={route} isUnread={isUnread} />;
    case 'data':
      return <DataScreen data={props.data} actions={props.actions} nowMs={props.nowMs} />;
  }
}

const allLeaks = { severity: undefined, arena: undefined, review: undefined };

function Views({ view }: Pick<Route, 'view'>) {
  const current = (of: Route['view']) => (of === view ? 'page' : undefined);
  return (
    <nav aria-label={text('views')} class="dashboard-views">
      <a href={hashOf({ view: 'leaderboard', board: 'counting' })} aria-current={current('leaderboard')}>
        {text('leaderboard')}
      </a>
      <a
        href={hashOf({ view: 'votes', page: 1 })}
        aria-current={current('votes') ?? (view === 'vote' ? 'true' : undefined)}
      >
        {text('votesHeading')}
      </a>
      <a href={hashOf({ view: 'leaks', filter: allLeaks, page: 1 })} aria-current={current('leaks')}>
        {text('leaksHeading')}
      </a>
      <a href={hashOf({ view: 'data' })} aria-current={current('data')}>
        {text('dataHeading')}
      </a>
    </nav>
  );
}

function Failures({ database, change }: DashboardFailures) {
  return (
    <>
      {database !== undefined && (
        <ErrorNotice message={text('databaseClosed')} hint={text('databaseClosedHint')} error={database}>
          <button type="button" onClick={() => location.reload()}>
            {text('tryAgain')}
          </button>
        </ErrorNotice>
      )}
      {change !== undefined && <ErrorNotice message={text('changeFailed')} error={change} />}
    </>
  );
}
