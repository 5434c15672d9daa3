import { ownTitle, ownVersion } from './formats/own-votes';
import type { ImportedVote } from './imported-vote';

/**
 * Our own export as JSON lines, each with its line end: what the file is, then a vote a line. It holds everything we
 * know of a vote but its texts, and reads back to the same votes.
 */
export function* writeOwnVotes(votes: Iterable<ImportedVote>): Generator<string> {
  yield line({ title: ownTitle, version: ownVersion });
  for (const { battleKey, ...vote } of votes) yield line({ id: battleKey, ...vote });
}

/** JSON leaves out what is undefined. */
function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
