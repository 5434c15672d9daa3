import { EmptyState } from '@/components/empty-state';
import type { VoteItemActions } from '@/components/vote-item';
import { VoteList } from '@/components/vote-list';
import { text } from '@/platform/text';
import { type VotePage, votesPerPage } from '@/storage/vote-page';
import { type VoteDetails, VoteEvidence, type VoteEvidenceProps } from '../leaks/vote-evidence';
import { PageLinks } from '../page-links';
import { hashOf } from '../route';

export interface VotesViewProps
  extends Required<VoteItemActions>,
    Pick<VoteEvidenceProps, 'onReview' | 'onJudge'> {
  /** Undefined until it was read. */
  readonly votePage: VotePage | undefined;
  /** Whether it could not be read: then there is nothing to wait for. */
  readonly isUnread: boolean;
  readonly nowMs: number;
  /** The vote whose evidence is shown. */
  readonly openVote: string | undefined;
  /** What is kept of that vote, once it was read. */
  readonly texts: VoteDetails | undefined;
}

/** Every vote, fifty a page, each with its undo and its evidence. */
export function VotesView({ votePage, openVote, texts, ...rest }: VotesViewProps) {
  const vote = votePage?.votes.find(({ id }) => id === openVote);
  return (
    <>
      <div class="view-heading">
        <h1>{text('votesHeading')}</h1>
        {votePage !== undefined && (
          <PageLinks
            {...{ page: votePage.page, perPage: votesPerPage, count: votePage.votes.length }}
            total={votePage.total}
            hashOfPage={(page) => hashOf({ view: 'votes', page })}
          />
        )}
      </div>
      {votePage === undefined && !rest.isUnread && <p class="muted late">{text('loading')}</p>}
      {votePage?.total === 0 && <EmptyState title={text('votesNone')} hint={text('votesNoneHint')} />}
      {votePage !== undefined && votePage.total > 0 && (
        <VoteList
          votes={votePage.votes}
          openId={openVote}
          details={
            texts &&
            vote && (
              <VoteEvidence
                {...{ vote, nowMs: rest.nowMs, ...texts }}
                onReview={rest.onReview}
                onJudge={rest.onJudge}
              />
            )
          }
          nowMs={rest.nowMs}
          onToggle={rest.onToggle}
          onWithdraw={rest.onWithdraw}
          onRestore={rest.onRestore}
        />
      )}
    </>
  );
}
