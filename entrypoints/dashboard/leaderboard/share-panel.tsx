import { countText } from '@/components/count-text';
import { formatShare } from '@/components/format';
import { ShareCard } from '@/components/share-card';
import { text } from '@/platform/text';
import type { BucketRow } from '@/storage/database';
import { stateOf } from '@/storage/tallies';
import type { RankReport } from '@/workers/rank-report';
import { type LeaderboardRoute, selectionOf } from './leaderboard-route';

interface SharePanelProps {
  readonly route: LeaderboardRoute;
  readonly report: RankReport;
  readonly buckets: readonly BucketRow[];
}

/** The leaderboard as a picture, made on this machine when it is asked for. */
export function SharePanel({ route, report, buckets }: SharePanelProps) {
  const selection = selectionOf(route);
  const all = stateOf(selection, buckets).votes;
  const blind = stateOf({ ...selection, board: 'blind' }, buckets).votes;
  const facts = text(
    'shareFacts',
    countText('votes', report.votes),
    formatShare(all === 0 ? 0 : Math.min(blind / all, 1)),
  );
  return (
    <details class="pair-tables">
      <summary>
        <h2>{text('shareHeading')}</h2>
      </summary>
      <p class="muted leaderboard-notes">{text('shareHint')}</p>
      <ShareCard standings={report.models} facts={facts} />
    </details>
  );
}
