import { countText } from '@/components/count-text';
import { formatCount, formatShare } from '@/components/format';
import { bothBadRate, pooledWinRate, type Rate } from '@/domain/ranking/model-rates';
import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import './standing-details.css';
import { type LeaderboardRoute, leaderboardHash, withQuery } from './leaderboard-route';

interface StandingDetailsProps {
  readonly route: LeaderboardRoute;
  readonly standing: Standing;
}

/** What lies behind a model's row. */
export function StandingDetails({ route, standing }: StandingDetailsProps) {
  const { model, votes, wins, losses, ties, bothBad } = standing;
  const won = pooledWinRate(standing);
  const bad = bothBadRate(standing);
  return (
    <div class="standing-details">
      <p>
        {text(
          'compareRecordOf',
          countText('votes', votes),
          ...[wins, losses, ties, bothBad].map((count) => formatCount(count)),
        )}
      </p>
      <dl>
        {won && <Figure label={text('detailsWon')} rate={won} />}
        {bad && <Figure label={text('columnBothBad')} rate={bad} />}
      </dl>
      <p class="standing-ways">
        <a href={`#votes?model=${encodeURIComponent(model)}`}>{text('detailsVotes')}</a>
        <a href={leaderboardHash(withQuery(route, { a: model, b: undefined }))}>{text('detailsCompare')}</a>
      </p>
    </div>
  );
}

function Figure({ label, rate: { share, lower, upper } }: { readonly label: string; readonly rate: Rate }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text('rateOf', formatShare(share), formatShare(lower), formatShare(upper))}</dd>
    </>
  );
}
