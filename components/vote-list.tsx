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
}

/** Votes one by one: what was voted on whom, whether it counts, and its undo. */
export function VoteList({ votes, nowMs, openId, details, ...actions }: VoteListProps) {
  return (
    <ol class="vote-list">
      {votes.map((vote) => (
        <li key={vote.id}>
          <VoteItem {...{ vote, nowMs, ...actions }} isOpen={vote.id === openId}>
            {vote.id === openId ? details : undefined}
          </VoteItem>
        </li>
      ))}
    </ol>
  );
}
