import type { Modality, Mode } from '../vote';
import { type Board, boardsOf } from './board';
import { type Facet, type FacetKind, facetKinds, facetsOf } from './facet';
import type { StandingVote } from './project-vote';

/**
 * Votes that the boards and the plain filters cannot tell apart. Every vote is in exactly one bucket without a facet,
 * and in one more for each of its facets, so recording it changes a handful of tallies; a board is the sum of the
 * buckets that are on it.
 */
export interface Bucket {
  readonly boards: readonly Board[];
  readonly arena: string;
  readonly mode: Mode;
  readonly modality: Modality;
  readonly facet?: Facet;
}

/** The votes of a board that pass the filters. What is not said is not filtered by. */
export interface Selection extends Partial<Readonly<Record<FacetKind, string>>> {
  readonly board: Board;
  readonly arena?: string;
  readonly mode?: Mode;
  readonly modality?: Modality;
  /** First moment, milliseconds since 1970. */
  readonly fromMs?: number;
  /** First moment after the last. */
  readonly beforeMs?: number;
}

/** The bucket without a facet first. */
export function bucketsOf(vote: StandingVote): readonly Bucket[] {
  const { arena, mode, modality } = vote;
  const plain = { boards: boardsOf(vote), arena, mode, modality };
  return [plain, ...facetsOf(vote).map((facet) => ({ ...plain, facet }))];
}

/** A name for the bucket, the same for equal buckets only. */
export function bucketId({ boards, arena, mode, modality, facet }: Bucket): string {
  return JSON.stringify([boards.join(' '), arena, mode, modality, ...(facet ?? [])]);
}

/** The facets that a selection asks for. */
export function facetsIn(selection: Selection): readonly Facet[] {
  return facetKinds.flatMap((kind) => {
    const value = selection[kind];
    return value === undefined ? [] : [[kind, value] as const];
  });
}

/** Whether a vote is selected. */
export function isVoteSelected(selection: Selection, vote: StandingVote): boolean {
  const has = new Set(facetsOf(vote).map((facet) => JSON.stringify(facet)));
  return (
    boardsOf(vote).includes(selection.board) &&
    isOfKind(selection, vote) &&
    facetsIn(selection).every((facet) => has.has(JSON.stringify(facet))) &&
    (selection.fromMs ?? 0) <= vote.castAtMs &&
    vote.castAtMs < (selection.beforeMs ?? Number.POSITIVE_INFINITY)
  );
}

/**
 * Whether the bucket is one of those that a selection is read from: without a facet where it asks for none, else those
 * of each facet it asks for. Time, and the meeting of two facets, no bucket knows.
 */
export function isSelected(selection: Selection, bucket: Bucket): boolean {
  return (
    bucket.boards.includes(selection.board) &&
    isOfKind(selection, bucket) &&
    isOfFacet(selection, bucket.facet)
  );
}

/** Whether the tallies cannot answer, so that the votes themselves have to be counted. */
export function needsCounting(selection: Selection): boolean {
  const hasPeriod = selection.fromMs !== undefined || selection.beforeMs !== undefined;
  return hasPeriod || facetsIn(selection).length > 1;
}

function isOfKind(selection: Selection, { arena, mode, modality }: Omit<Bucket, 'boards'>): boolean {
  return (
    (selection.arena ?? arena) === arena &&
    (selection.mode ?? mode) === mode &&
    (selection.modality ?? modality) === modality
  );
}

function isOfFacet(selection: Selection, facet: Facet | undefined): boolean {
  const wanted = facetsIn(selection);
  if (facet === undefined) return wanted.length === 0;
  return wanted.some(([kind, value]) => kind === facet[0] && value === facet[1]);
}
