import { EmptyState } from '@/components/empty-state';
import { VoteList } from '@/components/vote-list';
import type { StandingVote } from '@/domain/journal/project-vote';
import { text } from '@/platform/text';
import { type VoteDetails, VoteEvidence, type VoteEvidenceProps } from '../leaks/vote-evidence';
import { hashOf } from '../route';
import type { VotesViewProps } from './votes-view';

export interface VoteViewProps
  extends Pick<VotesViewProps, 'isUnread' | 'nowMs' | 'onWithdraw' | 'onRestore'>,
    Pick<VoteEvidenceProps, 'onReview' | 'onJudge' | 'onAmend' | 'onErase'> {
  /** Undefined until it was looked for; without a vote if there is none with this id. */
  readonly found: { readonly vote: StandingVote | undefined } | undefined;
  readonly texts: VoteDetails | undefined;
}

/** One vote with all its evidence: what links from elsewhere lead to. */
export function VoteView({ found, texts, isUnread, nowMs, ...actions }: VoteViewProps) {
  const { onWithdraw, onRestore, ...said } = actions;
  const vote = found?.vote;
  return (
    <>
      <div class="view-heading">
        <h1>{text('voteHeading')}</h1>
        <p>
          <a href={hashOf({ view: 'votes', filter: {} })}>{text('votesAllLink')}</a>
        </p>
      </div>
      {found === undefined && !isUnread && <p class="muted late">{text('loading')}</p>}
      {found !== undefined && vote === undefined && (
        <EmptyState title={text('voteNone')} hint={text('voteNoneHint')} />
      )}
      {vote !== undefined && (
        <VoteList
          votes={[vote]}
          openId={vote.id}
          details={texts && <VoteEvidence {...{ vote, nowMs, ...texts, ...said }} />}
          {...{ nowMs, onWithdraw, onRestore }}
        />
      )}
    </>
  );
}
