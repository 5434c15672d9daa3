import type { Turn } from '@/domain/turn';
import type { ImportedVote } from './imported-vote';

/** A vote on its way into a file, with its texts where they are asked for and there. */
export type WrittenVote = ImportedVote & { readonly turns?: readonly Turn[] | undefined };

/** A file format that can be written vote by vote. */
export interface VoteWriter {
  /** What the file begins and ends with, and what stands between two votes. */
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** A vote as the format says it; undefined for one that has no place in it. */
  line(vote: WrittenVote): string | undefined;
}

/** A whole file, in pieces. */
export function* writeAll(writer: VoteWriter, votes: Iterable<WrittenVote>): Generator<string> {
  const lines = linesOf(writer);
  yield writer.head;
  for (const vote of votes) {
    const line = lines(vote);
    if (line !== undefined) yield line;
  }
  if (writer.tail !== '') yield writer.tail;
}

/** Writes votes one after the other, each with what parts it from the one before. */
export function linesOf({ between, line }: VoteWriter): (vote: WrittenVote) => string | undefined {
  let separator = '';
  return (vote) => {
    const text = line(vote);
    if (text === undefined) return undefined;
    const parted = separator + text;
    separator = between;
    return parted;
  };
}
