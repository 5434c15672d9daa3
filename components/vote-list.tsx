import type { ComponentChildren } from 'preact';
import type { StandingVote } from '@/domain/journal/project-vote';
import { VoteItem, type VoteItemActions } from './vote-item';
import './vote-list.css';

export interface VoteListProps extends VoteItemActions {
  /** In the order to show them. */
  readonly votes: readonly StandingVote[];
  /** The moment that tells today's votes from older ones, in milliseconds since 1970. */
  readonly nowMs: number;
  /** The vote whose `details` are shown. */
  readonly openId?: string | undefined;
  readonly details?: ComponentChildren;
  readonly selected?: ReadonlySet<string>;
}

/** Votes one by one: what was voted on whom, whether it counts, and its undo. */
export function VoteList({ votes, nowMs, openId, details, selected, ...actions }: VoteListProps) {
  return (
    <ol class="vote-list">
      {votes.map((vote) => (
        <VoteItem
          key={vote.id}
          {...{ vote, nowMs, ...actions }}
          isOpen={vote.id === openId}
          isSelected={selected?.has(vote.id) ?? false}
        >
          {vote.id === openId ? details : undefined}
        </VoteItem>
      ))}
    </ol>
  );
}
