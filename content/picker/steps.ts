import type { Outcome } from '@/domain/outcome';
import type { Side } from '@/domain/side';
import type { TextKey } from '@/platform/text';

/** One part to point at. */
export interface Step {
  readonly id: string;
  readonly kind: 'prompt' | 'reply' | 'vote' | 'name';
  readonly side?: Side;
  readonly outcome?: Outcome;
  /** What to point at, in words. */
  readonly ask: TextKey;
  /** What the part is called in the summary. */
  readonly name: TextKey;
  readonly isOptional: boolean;
}

/** The parts in the order in which a battle shows them. */
export const steps: readonly Step[] = [
  { id: 'replyA', kind: 'reply', side: 'a', ask: 'pickReplyA', name: 'partReplyA', isOptional: false },
  { id: 'replyB', kind: 'reply', side: 'b', ask: 'pickReplyB', name: 'partReplyB', isOptional: false },
  { id: 'prompt', kind: 'prompt', ask: 'pickPrompt', name: 'partPrompt', isOptional: true },
  { id: 'voteA', kind: 'vote', outcome: 'a', ask: 'pickVoteA', name: 'partVoteA', isOptional: false },
  { id: 'voteB', kind: 'vote', outcome: 'b', ask: 'pickVoteB', name: 'partVoteB', isOptional: false },
  { id: 'voteTie', kind: 'vote', outcome: 'tie', ask: 'pickVoteTie', name: 'partVoteTie', isOptional: true },
  {
    id: 'voteBothBad',
    kind: 'vote',
    outcome: 'bothBad',
    ask: 'pickVoteBothBad',
    name: 'partVoteBothBad',
    isOptional: true,
  },
  { id: 'nameA', kind: 'name', side: 'a', ask: 'pickNameA', name: 'partNameA', isOptional: false },
  { id: 'nameB', kind: 'name', side: 'b', ask: 'pickNameB', name: 'partNameB', isOptional: false },
];
