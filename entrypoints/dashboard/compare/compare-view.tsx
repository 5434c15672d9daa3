import { EmptyState } from '@/components/empty-state';
import { ErrorNotice } from '@/components/error-notice';
import { VoteList } from '@/components/vote-list';
import type { StandingVote } from '@/domain/journal/project-vote';
import { text } from '@/platform/text';
import type { RankReport } from '@/workers/rank-report';
import { votesHash } from '../votes/votes-route';
import { CompareModels } from './compare-models';
import type { CompareRoute } from './compare-route';

export interface CompareViewProps {
  readonly route: CompareRoute;
  /** Of the votes that count; undefined until there is one. */
  readonly report: RankReport | undefined;
  readonly isRanking: boolean;
  readonly failure: unknown;
  /** The newest votes on the two, and how many there are in all. */
  readonly met: { readonly votes: readonly StandingVote[]; readonly total: number } | undefined;
  readonly nowMs: number;
  readonly onRoute: (route: CompareRoute) => void;
  readonly onWithdraw: (voteId: string) => void;
  readonly onRestore: (voteId: string) => void;
}

/** Any two models: their record, what is to be expected of them, and their battles. */
export function CompareView(props: CompareViewProps) {
  const { route, report, isRanking, failure, onRoute } = props;
  return (
    <>
      <div class="view-heading">
        <h1>{text('compareHeading')}</h1>
      </div>
      {failure !== undefined && <ErrorNotice message={text('leaderboardFailed')} error={failure} />}
      {report === undefined && isRanking && <p class="muted late">{text('loading')}</p>}
      {report !== undefined && report.models.length < 2 && (
        <EmptyState title={text('compareNone')} hint={text('compareNoneHint')} />
      )}
      {report !== undefined && report.models.length > 1 && (
        <>
          <CompareModels {...{ route, report, onRoute }} />
          <Battles {...props} />
        </>
      )}
    </>
  );
}

function Battles({ route: { a, b }, met, nowMs, onWithdraw, onRestore }: CompareViewProps) {
  if (met === undefined || met.total === 0 || a === undefined || b === undefined) return null;
  return (
    <section class="compare-battles" aria-labelledby="battles-heading">
      <h2 id="battles-heading">{text('compareBattles')}</h2>
      <VoteList votes={met.votes} {...{ nowMs, onWithdraw, onRestore }} />
      {met.total > met.votes.length && (
        <p>
          <a href={votesHash({ model: a, against: b })}>{text('compareAllBattles')}</a>
        </p>
      )}
    </section>
  );
}
