import { countText } from '@/components/count-text';
import { CountsTable } from '@/components/counts-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorNotice } from '@/components/error-notice';
import { fewestVotesToRank } from '@/components/few-votes';
import { LeaderboardTable } from '@/components/leaderboard-table';
import type { Board } from '@/domain/journal/tally';
import type { Leaderboard } from '@/domain/ranking/leaderboard';
import { text } from '@/platform/text';
import { BoardSwitch } from './board-switch';

export interface LeaderboardViewProps {
  readonly board: Board;
  /** Undefined before it was computed, and where there is no vote to rank. */
  readonly ranking: Leaderboard | undefined;
  /** Whether the ranking of this board is still to come; what is shown until then is that of another. */
  readonly isRanking: boolean;
  /** All recorded votes, whether they are ranked or not; undefined until they were counted. */
  readonly total: number | undefined;
  /** Whether ratings are shown although there are too few votes for them. */
  readonly showFew: boolean;
  readonly failure: unknown;
  readonly onShowFew: () => void;
}

/** The models of one board in the order the voter prefers them. */
export function LeaderboardView(props: LeaderboardViewProps) {
  return (
    <>
      <div class="view-heading">
        <h1>{text('leaderboard')}</h1>
        {props.total !== 0 && <BoardSwitch board={props.board} />}
      </div>
      <Ranking {...props} />
    </>
  );
}

function Ranking(props: LeaderboardViewProps) {
  const { ranking, isRanking, total, failure } = props;
  if (failure !== undefined) return <ErrorNotice message={text('leaderboardFailed')} error={failure} />;
  if (ranking !== undefined) return <Ranked {...props} ranking={ranking} />;
  if (isRanking) return <Working />;
  if (total === undefined) return null;
  const hint = text(total === 0 ? 'leaderboardNoneHint' : 'leaderboardNoneCount');
  return <EmptyState title={text('leaderboardNone')} hint={hint} />;
}

function Ranked(props: LeaderboardViewProps & { readonly ranking: Leaderboard }) {
  const { board, ranking, isRanking, showFew, onShowFew } = props;
  const isFew = ranking.votes < fewestVotesToRank;
  if (isFew && !showFew) return <TooFew ranking={ranking} onShowFew={onShowFew} />;
  return (
    <>
      <p>
        {countText(isFew ? 'leaderboardFew' : 'leaderboardSummary', ranking.votes)}{' '}
        <span class="muted">{text(board === 'counting' ? 'boardCountingHint' : 'boardAllHint')}</span>
      </p>
      {ranking.components > 1 && <p class="muted">{text('leaderboardGroups', ranking.components)}</p>}
      <LeaderboardTable standings={ranking.models} busy={isRanking} />
      {isRanking && <Working />}
      <p class="muted leaderboard-notes">{text('leaderboardNotes')}</p>
    </>
  );
}

/** Fades in late, so that it is seen only when there is something to wait for. */
function Working() {
  return (
    <p class="muted late" role="status">
      {text('ranking')}
    </p>
  );
}

interface TooFewProps extends Pick<LeaderboardViewProps, 'onShowFew'> {
  readonly ranking: Leaderboard;
}

function TooFew({ ranking, onShowFew }: TooFewProps) {
  return (
    <>
      <p>{countText('leaderboardFew', ranking.votes)}</p>
      <div class="counts-place">
        <CountsTable standings={ranking.models} />
      </div>
      <p>
        <button type="button" onClick={onShowFew}>
          {text('showAnyway')}
        </button>
      </p>
    </>
  );
}
