import { HistoryChart } from '@/components/history-chart';
import { sampleHistory } from '@/components/sample-history';
import type { OutcomeRow } from '@/domain/ranking/pair-row';
import { text } from '@/platform/text';
import type { RankReport } from '@/workers/rank-report';

/** More lines than these cannot be told apart. */
const mostLines = 5;

export interface EloHistoryProps {
  readonly report: RankReport;
  readonly isOpen: boolean;
  /** The votes in the order they were cast; undefined until they were read, which happens once it is open. */
  readonly outcomes: readonly OutcomeRow[] | undefined;
  readonly onToggle: (isOpen: boolean) => void;
}

/** How the best models' Elo went from vote to vote. A history and no ranking: the order of the votes shapes it. */
export function EloHistory({ report, isOpen, outcomes, onToggle }: EloHistoryProps) {
  const models = report.models.slice(0, mostLines).map(({ model }) => model);
  return (
    <details class="pair-tables" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        <h2>{text('eloHeading')}</h2>
      </summary>
      {isOpen && <p class="muted leaderboard-notes">{text('historyHint')}</p>}
      {isOpen && outcomes === undefined && <p class="muted late">{text('loading')}</p>}
      {isOpen && outcomes !== undefined && <HistoryChart {...sampleHistory(outcomes, models)} />}
    </details>
  );
}
