import { EmptyState } from '@/components/empty-state';
import { formatCount } from '@/components/format';
import { VirtualList } from '@/components/virtual-list';
import { VoteItem, type VoteItemActions } from '@/components/vote-item';
import type { StandingVote } from '@/domain/journal/project-vote';
import { text } from '@/platform/text';
import type { FoundVotes } from '@/storage/find-votes';
import { type VoteDetails, VoteEvidence, type VoteEvidenceProps } from '../leaks/vote-evidence';
import { BulkBar, type BulkBarProps } from './bulk-bar';
import { VoteFilters, type VoteFiltersProps } from './vote-filters';
import { votesHash } from './votes-route';
import './votes-view.css';

export interface VotesViewProps
  extends Required<Omit<VoteItemActions, 'onSelect'>>,
    VoteFiltersProps,
    Pick<VoteEvidenceProps, 'onReview' | 'onJudge' | 'onAmend' | 'onErase'> {
  /** Undefined until the search has begun. */
  readonly found: FoundVotes | undefined;
  /** The votes on screen, as far as they were read. */
  readonly shown: ReadonlyMap<string, StandingVote>;
  readonly onShown: (voteIds: readonly string[]) => void;
  /** Whether the votes could not be read: then there is nothing to wait for. */
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
export interface BulkActions extends Omit<BulkBarProps, 'onSelectAll' | 'onClear'> {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (voteIds: readonly string[], isSelected: boolean) => void;
}

/** A vote with its facts on one line each, pixels. */
const typicalHeight = 56;

/** Every vote that passes the filter, newest first, each with its undo and its evidence. */
export function VotesView(props: VotesViewProps) {
  const { found, filter, arenas, facets, onFilter, isUnread, bulk } = props;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <div class="view-heading">
        <h1>{text('votesHeading')}</h1>
        {found !== undefined && <Counts found={found} />}
      </div>
      {(found === undefined || found.total > 0) && <VoteFilters {...{ filter, arenas, facets, onFilter }} />}
      {found === undefined && !isUnread && <p class="muted late">{text('loading')}</p>}
      {found !== undefined && found.ids.length === 0 && found.searched === found.total && (
        <NoVotes isFiltered={isFiltered} />
      )}
      {bulk && found !== undefined && found.ids.length > 0 && <Bulk {...{ bulk, found }} />}
      {found !== undefined && found.ids.length > 0 && <List {...props} found={found} />}
    </>
  );
}

/** How many votes there are; while a search goes on, how far it has come. */
function Counts({ found: { ids, searched, total } }: { readonly found: FoundVotes }) {
  return (
    <p class="muted" role="status">
      {searched < total
        ? text('votesSearched', formatCount(ids.length), formatCount(searched), formatCount(total))
        : text('votesFound', formatCount(ids.length), formatCount(total))}
    </p>
  );
}

function NoVotes({ isFiltered }: { readonly isFiltered: boolean }) {
  if (!isFiltered) return <EmptyState title={text('votesNone')} hint={text('votesNoneHint')} />;
  return (
    <EmptyState title={text('votesNoneHere')} hint={text('votesNoneHereHint')}>
      <a href={votesHash({})}>{text('filterClear')}</a>
    </EmptyState>
  );
}

function List(props: VotesViewProps & { readonly found: FoundVotes }) {
  const { found, shown, onShown, nowMs, openVote, texts, bulk } = props;
  const { onToggle, onWithdraw, onRestore } = props;
  const selecting = (voteId: string) =>
    bulk && {
      isSelected: bulk.selected.has(voteId),
      onSelect: (id: string, isSelected: boolean) => bulk.onSelect([id], isSelected),
    };
  return (
    <VirtualList
      class="vote-list"
      label={text('votesHeading')}
      keys={found.ids}
      {...{ typicalHeight, onShown }}
    >
      {(voteId) => {
        const vote = shown.get(voteId);
        if (vote === undefined) return <div class="vote-unread" />;
        const isOpen = voteId === openVote;
        return (
          <VoteItem {...{ vote, nowMs, isOpen, onToggle, onWithdraw, onRestore, ...selecting(voteId) }}>
            {isOpen && texts && <VoteEvidence {...{ vote, nowMs, ...texts, ...evidenceActions(props) }} />}
          </VoteItem>
        );
      }}
    </VirtualList>
  );
}

type EvidenceActions = Pick<VotesViewProps, 'onReview' | 'onJudge' | 'onAmend' | 'onErase'>;

function evidenceActions({ onReview, onJudge, onAmend, onErase }: EvidenceActions): EvidenceActions {
  return { onReview, onJudge, ...(onAmend && { onAmend }), ...(onErase && { onErase }) };
}

/** More votes than these are edited in several goes. */
const mostAtOnce = 5000;

function Bulk({ bulk, found: { ids } }: { readonly bulk: BulkActions; readonly found: FoundVotes }) {
  const { selected, onSelect, ...rest } = bulk;
  return (
    <BulkBar
      onSelectAll={() => onSelect(ids.slice(0, mostAtOnce), true)}
      onClear={() => onSelect([...selected], false)}
      {...rest}
    />
  );
}
