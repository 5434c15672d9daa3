import { EmptyState } from '@/components/empty-state';
import type { LeakRates } from '@/domain/insights/leak-rates';
import { text } from '@/platform/text';
import { type LeakPage, leaksPerPage } from '@/storage/leaks';
import { PageLinks } from '../page-links';
import { hashOf, type LeaksRoute } from '../route';
import { KeyHint } from './key-hint';
import { LeakFilters } from './leak-filters';
import { LeakKeys } from './leak-keys';
import { type LeakyVoteActions, LeakyVoteItem } from './leaky-vote-item';
import './leaks-view.css';
import { OwnNamesPanel, type OwnNamesPanelProps } from './own-names-panel';
import { RateTables } from './rate-tables';
import { ReportPanel, type ReportPanelProps } from './report-panel';

export interface LeaksViewProps extends LeakyVoteActions, ReportPanelProps, OwnNamesPanelProps {
  readonly route: LeaksRoute;
  /** Undefined until it was read; until then that of another filter may stand here. */
  readonly leakPage: LeakPage | undefined;
  readonly rates: LeakRates | undefined;
  /** Whether they could not be read: then there is nothing to wait for. */
  readonly isUnread: boolean;
  readonly nowMs: number;
}

/** What gave a model away, in which words, and how often that happens. */
export function LeaksView({
  route,
  leakPage,
  rates,
  onReport,
  ownNames,
  onOwnNames,
  ...rest
}: LeaksViewProps) {
  const { filter, page } = route;
  return (
    <>
      <div class="view-heading">
        <h1>{text('leaksHeading')}</h1>
        {leakPage !== undefined && (
          <PageLinks
            {...{ page, perPage: leaksPerPage, count: leakPage.votes.length, total: leakPage.total }}
            hashOfPage={(number) => hashOf({ view: 'leaks', filter, page: number })}
          />
        )}
      </div>
      <LeakFilters filter={filter} arenas={leakPage?.arenas ?? []} />
      <div class="leak-panels">
        {leakPage !== undefined && leakPage.arenas.length > 0 && (
          <>
            <details>
              <summary>{text('ratesHeading')}</summary>
              {rates === undefined ? <p class="muted">{text('loading')}</p> : <RateTables rates={rates} />}
            </details>
            <details>
              <summary>{text('reportHeading')}</summary>
              <ReportPanel onReport={onReport} />
            </details>
          </>
        )}
        <details>
          <summary>{text('ownNamesHeading')}</summary>
          <OwnNamesPanel ownNames={ownNames} onOwnNames={onOwnNames} />
        </details>
      </div>
      {leakPage === undefined && !rest.isUnread && <p class="muted late">{text('loading')}</p>}
      {leakPage !== undefined && <Found {...rest} leakPage={leakPage} />}
    </>
  );
}

type FoundProps = Pick<LeaksViewProps, 'nowMs' | keyof LeakyVoteActions> & {
  readonly leakPage: LeakPage;
};

function Found({ leakPage, nowMs, onReview, onJudge }: FoundProps) {
  const { filter, votes, total } = leakPage;
  if (total === 0) return <NoLeaks isFiltered={Object.values(filter).some((part) => part !== undefined)} />;
  return (
    <>
      <KeyHint />
      <LeakKeys class="leaky-votes" label={text('leaksHeading')} onReview={onReview}>
        {votes.map(({ vote, turns }) => (
          <LeakyVoteItem key={vote.id} {...{ vote, turns, filter, nowMs, onReview, onJudge }} />
        ))}
      </LeakKeys>
    </>
  );
}

function NoLeaks({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <EmptyState
      title={text(isFiltered ? 'leaksNoneHere' : 'leaksNone')}
      hint={text(isFiltered ? 'leaksNoneHereHint' : 'leaksNoneHint')}
    />
  );
}
