import { Choice } from '@/components/choice';
import { countText } from '@/components/count-text';
import { EmptyState } from '@/components/empty-state';
import { text } from '@/platform/text';
import type { Insights } from './count-insights';
import { GuessPanel } from './guess-panel';
import { type InsightsRoute, insightsHash } from './insights-route';
import './insights-view.css';
import { MonthPanel } from './month-panel';
import { OutcomePanel } from './outcome-panel';
import { TastePanel } from './taste-panel';

export interface InsightsViewProps {
  readonly route: InsightsRoute;
  /** The arenas that any vote is from. */
  readonly arenas: readonly string[];
  /** Undefined until some votes were read. */
  readonly insights: Insights | undefined;
  readonly isUnread: boolean;
  readonly onRoute: (route: InsightsRoute) => void;
}

/** What the voter's votes have in common: outcomes, sides, traits of the preferred replies, guesses, months. */
export function InsightsView(props: InsightsViewProps) {
  const { route, insights, isUnread } = props;
  const isFiltered = Object.keys(route).length > 1;
  const isEmpty = insights?.isWhole && insights.taste.votes === 0;
  return (
    <>
      <div class="view-heading">
        <h1>{text('insightsHeading')}</h1>
        {insights !== undefined && !isEmpty && (
          <p class="muted" role="status">
            {countText('insightsOf', insights.taste.votes)}
          </p>
        )}
      </div>
      {(isFiltered || !isEmpty) && <Filters {...props} />}
      {insights === undefined && !isUnread && <p class="muted late">{text('loading')}</p>}
      {isEmpty && <Nothing isFiltered={isFiltered} />}
      {insights !== undefined && insights.taste.votes > 0 && <Panels insights={insights} />}
    </>
  );
}

function Filters({ route, arenas, onRoute }: InsightsViewProps) {
  const change = (some: Partial<Record<'arena' | 'from' | 'to', string>>) => onRoute({ ...route, ...some });
  return (
    <fieldset class="filters fields">
      <legend class="unseen">{text('filters')}</legend>
      <Choice
        label={text('filterArena')}
        value={route.arena}
        values={arenas}
        onChoose={(arena) => change({ arena })}
      />
      <label>
        {text('filterFrom')}
        <input
          type="date"
          value={route.from ?? ''}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
      </label>
      <label>
        {text('filterTo')}
        <input
          type="date"
          value={route.to ?? ''}
          onChange={({ currentTarget }) => change({ to: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState title={text('votesNoneHere')} hint={text('votesNoneHereHint')}>
        <a href={insightsHash({})}>{text('filterClear')}</a>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={text('insightsNone')} hint={text('insightsNoneHint')}>
      <a href="practice.html">{text('welcomeTry')}</a>
    </EmptyState>
  );
}

function Panels({ insights: { taste, guesses, months } }: { readonly insights: Insights }) {
  return (
    <div class="insights">
      <OutcomePanel taste={taste} />
      <TastePanel traits={taste.traits} />
      <GuessPanel guesses={guesses} />
      <MonthPanel months={months} />
    </div>
  );
}
