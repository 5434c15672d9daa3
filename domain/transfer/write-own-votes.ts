import { ownTitle, ownVersion } from './formats/own-votes';
import type { ImportedVote } from './imported-vote';
import { type VoteWriter, writeAll } from './vote-writer';

/**
 * Our own export as JSON lines, each with its line end: what the file is, then a vote a line. It holds everything we
 * know of a vote, and reads back to the same votes.
 */
export const ownWriter: VoteWriter = {
  head: line({ title: ownTitle, version: ownVersion }),
  between: '',
  tail: '',
  line: ({ battleKey, ...vote }) => line({ id: battleKey, ...vote }),
};

/** The same in pieces. */
export function writeOwnVotes(votes: Iterable<ImportedVote>): Generator<string> {
  return writeAll(ownWriter, votes);
}

/** JSON leaves out what is undefined. */
function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
