import { countText } from '@/components/count-text';
import { ErrorNotice } from '@/components/error-notice';
import { fewestVotesToRank } from '@/components/few-votes';
import { LeaderboardTable } from '@/components/leaderboard-table';
import { text } from '@/platform/text';
import type { PopupProps } from './popup';

const shown = 5;

/** The best of the leaderboard, unless it would sway a vote or says nothing yet. */
export function TopModels(props: PopupProps) {
  if (!props.rankable) return null;
  return (
    <section aria-labelledby="top-models">
      <div class="popup-heading">
        <h2 id="top-models">{text('leaderboardTop')}</h2>
        <p class="muted">{countText('votes', props.rankable)}</p>
      </div>
      <Standings {...props} rankable={props.rankable} />
    </section>
  );
}

function Standings({ inBattle, rankable, ranking, failures }: PopupProps & { readonly rankable: number }) {
  if (inBattle) return <p class="muted">{text('leaderboardHidden')}</p>;
  if (rankable < fewestVotesToRank) return <p class="muted">{countText('leaderboardFew', rankable)}</p>;
  if (failures.ranking !== undefined) {
    return <ErrorNotice message={text('leaderboardFailed')} error={failures.ranking} />;
  }
  if (ranking === undefined) return <p class="muted late">{text('ranking')}</p>;
  return <LeaderboardTable standings={ranking.models.slice(0, shown)} compact />;
}
