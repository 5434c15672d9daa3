import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/empty-state';
import { ErrorNotice } from '@/components/error-notice';
import { statusText } from '@/content/chip/status-text';
import { text } from '@/platform/text';
import { BattleNow } from './battle-now';
import { DraftForm, type DraftFormProps } from './draft-form';
import type { FrontTab } from './follow-tab';
import './side-panel.css';

export interface SidePanelFailures {
  /** Reading the tab, its draft or the database. */
  readonly reading?: unknown;
  readonly change?: unknown;
}

export interface SidePanelProps extends Pick<DraftFormProps, 'onDraft'> {
  /** Undefined until it was read. */
  readonly front: FrontTab | undefined;
  readonly failures: SidePanelFailures;
  /** What was just done, for readers who do not see it change. */
  readonly said: string;
  /** The vote that ended the battle, if there is one. */
  readonly children?: ComponentChildren;
}

/** The battle in the tab in front, so far; after the vote, the vote. No rating is ever shown here. */
export function SidePanel({ front, failures, said, onDraft, children }: SidePanelProps) {
  const status = front?.status;
  const isOn = status?.kind === 'watching' || status?.kind === 'waiting' || status?.kind === 'half-rated';
  return (
    <>
      <header class="panel-header">
        <h1>{text('panelHeading')}</h1>
        {front?.host !== undefined && (
          <p class="muted">
            <bdi>{front.host}</bdi>
          </p>
        )}
      </header>
      <main class="panel-main">
        {failures.reading !== undefined && (
          <ErrorNotice message={text('panelFailed')} error={failures.reading} />
        )}
        {failures.change !== undefined && (
          <ErrorNotice message={text('changeFailed')} error={failures.change} />
        )}
        {front !== undefined && status === undefined && (
          <EmptyState title={text('tabNone')} hint={text('panelNoneHint')} />
        )}
        {status !== undefined && (
          <p class="tab-state" data-kind={status.kind}>
            {statusText(status)}
          </p>
        )}
        {front !== undefined && isOn && (
          <>
            <BattleNow leaks={front.leaks} />
            <DraftForm key={front.tabId} draft={front.draft} onDraft={onDraft} />
          </>
        )}
        {children}
        <p class="unseen" role="status">
          {said}
        </p>
      </main>
    </>
  );
}
