import type { ComponentChildren } from 'preact';
import { ErrorNotice } from '@/components/error-notice';
import { text } from '@/platform/text';
import './dashboard.css';
import type { DashboardFailures } from './desk';
import type { ViewName } from './view';
import { ViewLinks } from './view-links';

export interface DashboardProps {
  readonly view: ViewName;
  readonly failures: DashboardFailures;
  /** What was just done. */
  readonly said: string;
  readonly children: ComponentChildren;
}

/** The frame around every view. */
export function Dashboard({ view, failures, said, children }: DashboardProps) {
  return (
    <>
      <header class="dashboard-header">
        <p class="dashboard-name">
          <img src="/icon/32.png" alt="" width="20" height="20" /> {text('extName')}
        </p>
        <ViewLinks view={view} />
      </header>
      <main class="dashboard-main">
        <Failures {...failures} />
        {children}
        <p class="unseen" role="status">
          {said}
        </p>
      </main>
    </>
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
