import type { Modality, Mode } from '../vote';
import { type Board, boardsOf } from './board';
import type { StandingVote } from './project-vote';

/**
 * Votes that the boards and the plain filters cannot tell apart. A vote is in exactly one bucket, so recording it
 * changes one tally; a board is the sum of the buckets that are on it.
 */
export interface Bucket {
  readonly boards: readonly Board[];
  readonly arena: string;
  readonly mode: Mode;
  readonly modality: Modality;
}

/** The votes of a board that pass the filters. What is not said is not filtered by. */
export interface Selection {
  readonly board: Board;
  readonly arena?: string;
  readonly mode?: Mode;
  readonly modality?: Modality;
  /** First moment, milliseconds since 1970. */
  readonly fromMs?: number;
  /** First moment after the last. */
  readonly beforeMs?: number;
}

export function bucketOf(vote: StandingVote): Bucket {
  const { arena, mode, modality } = vote;
  return { boards: boardsOf(vote), arena, mode, modality };
}

/** A name for the bucket, the same for equal buckets only. */
export function bucketId({ boards, arena, mode, modality }: Bucket): string {
  return JSON.stringify([boards.join(' '), arena, mode, modality]);
}

/** Whether the bucket's votes are selected, as far as their time allows. */
export function isSelected(selection: Selection, { boards, arena, mode, modality }: Bucket): boolean {
  return (
    boards.includes(selection.board) &&
    (selection.arena ?? arena) === arena &&
    (selection.mode ?? mode) === mode &&
    (selection.modality ?? modality) === modality
  );
}

/** Whether time matters. The tallies know none, so such a selection is counted from the votes themselves. */
export function hasPeriod({ fromMs, beforeMs }: Selection): boolean {
  return fromMs !== undefined || beforeMs !== undefined;
}
