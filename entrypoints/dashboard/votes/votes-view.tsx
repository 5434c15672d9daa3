import { EmptyState } from '@/components/empty-state';
import type { VoteItemActions } from '@/components/vote-item';
import { VoteList } from '@/components/vote-list';
import { text } from '@/platform/text';
import { type VotePage, votesPerPage } from '@/storage/vote-page';
import { type VoteDetails, VoteEvidence, type VoteEvidenceProps } from '../leaks/vote-evidence';
import { PageLinks } from '../page-links';
import { hashOf } from '../route';
import { BulkBar, type BulkBarProps } from './bulk-bar';

export interface VotesViewProps
  extends Required<Omit<VoteItemActions, 'onSelect'>>,
    Pick<VoteEvidenceProps, 'onReview' | 'onJudge' | 'onAmend' | 'onErase'> {
  /** Undefined until it was read. */
  readonly votePage: VotePage | undefined;
  /** Whether it could not be read: then there is nothing to wait for. */
  readonly isUnread: boolean;
  readonly nowMs: number;
  /** The vote whose evidence is shown. */
  readonly openVote: string | undefined;
  /** What is kept of that vote, once it was read. */
  readonly texts: VoteDetails | undefined;
  /** Editing several votes at once; left out where there is no such thing. */
  readonly bulk?: BulkActions;
}

/** Which votes are selected, and what can be done with them. */
export interface BulkActions extends Pick<BulkBarProps, 'done' | 'onApply' | 'onUndo'> {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (voteIds: readonly string[], isSelected: boolean) => void;
}

/** Every vote, fifty a page, each with its undo and its evidence. */
export function VotesView({ votePage, openVote, texts, bulk, ...rest }: VotesViewProps) {
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
      {bulk && votePage !== undefined && votePage.votes.length > 0 && <Bulk {...{ bulk, votePage }} />}
      {votePage !== undefined && votePage.total > 0 && (
        <VoteList
          votes={votePage.votes}
          openId={openVote}
          details={
            texts &&
            vote && <VoteEvidence {...{ vote, nowMs: rest.nowMs, ...texts }} {...evidenceActions(rest)} />
          }
          nowMs={rest.nowMs}
          {...(bulk && {
            selected: bulk.selected,
            onSelect: (voteId: string, isSelected: boolean) => bulk.onSelect([voteId], isSelected),
          })}
          onToggle={rest.onToggle}
          onWithdraw={rest.onWithdraw}
          onRestore={rest.onRestore}
        />
      )}
    </>
  );
}

type EvidenceActions = Pick<VotesViewProps, 'onReview' | 'onJudge' | 'onAmend' | 'onErase'>;

function evidenceActions({ onReview, onJudge, onAmend, onErase }: EvidenceActions): EvidenceActions {
  return { onReview, onJudge, ...(onAmend && { onAmend }), ...(onErase && { onErase }) };
}

/** What was selected on other pages of the list stays with them: an edit is of what is in sight. */
function Bulk({ bulk, votePage }: { readonly bulk: BulkActions; readonly votePage: VotePage }) {
  const { selected, onSelect, ...rest } = bulk;
  const { votes } = votePage;
  const ids = votes.map(({ id }) => id);
  return (
    <BulkBar
      votes={votes.filter(({ id }) => selected.has(id))}
      onSelectAll={() => onSelect(ids, true)}
      onClear={() => onSelect(ids, false)}
      {...rest}
    />
  );
}
