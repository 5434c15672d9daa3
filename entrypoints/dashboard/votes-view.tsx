import { EmptyState } from '@/components/empty-state';
import type { VoteItemActions } from '@/components/vote-item';
import { VoteList } from '@/components/vote-list';
import type { Turn } from '@/domain/turn';
import { text } from '@/platform/text';
import type { VotePage } from '@/storage/vote-page';
import { PageLinks } from './page-links';
import { Replies } from './replies';

export interface VotesViewProps extends Required<VoteItemActions> {
  /** Undefined until it was read. */
  readonly votePage: VotePage | undefined;
  /** Whether it could not be read: then there is nothing to wait for. */
  readonly isUnread: boolean;
  readonly nowMs: number;
  /** The vote whose replies are shown. */
  readonly openVote: string | undefined;
  /** The texts of that vote, once they were read; without turns if they were not kept. */
  readonly texts: { readonly turns: readonly Turn[] | undefined } | undefined;
}

/** Every vote, fifty a page, each with its undo and its replies. */
export function VotesView({ votePage, openVote, texts, ...rest }: VotesViewProps) {
  return (
    <>
      <div class="view-heading">
        <h1>{text('votesHeading')}</h1>
        {votePage !== undefined && <PageLinks {...votePage} />}
      </div>
      {votePage === undefined && !rest.isUnread && <p class="muted late">{text('loading')}</p>}
      {votePage?.total === 0 && <EmptyState title={text('votesNone')} hint={text('votesNoneHint')} />}
      {votePage !== undefined && votePage.total > 0 && (
        <VoteList
          votes={votePage.votes}
          openId={openVote}
          details={texts && <Replies turns={texts.turns} />}
          nowMs={rest.nowMs}
          onToggle={rest.onToggle}
          onWithdraw={rest.onWithdraw}
          onRestore={rest.onRestore}
        />
      )}
    </>
  );
}
