import type { FormatId } from '@/domain/transfer/format-id';
import type { ImportReport } from '@/domain/transfer/import-report';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { VoteReader } from '@/domain/transfer/vote-reader';

export interface ReadAll {
  readonly votes: readonly ImportedVote[];
  readonly report: ImportReport;
}

/** Reads a whole text, handed over in pieces of `size` characters. */
export function readAll(text: string, format?: FormatId, size = text.length): ReadAll {
  const votes: ImportedVote[] = [];
  const reader = new VoteReader((vote) => votes.push(vote), format);
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  return { votes, report: reader.end() };
}

/** Votes as `ada>bob`, `ada<bob`, `ada=bob` (tie), `ada!bob` (both bad) or `ada 0.25 bob`. */
export function briefly(votes: readonly ImportedVote[]): readonly string[] {
  const signs = { a: '>', b: '<', tie: '=', bothBad: '!' };
  return votes.map((vote) => {
    const sign = 'outcome' in vote ? signs[vote.outcome] : ` ${vote.score} `;
    return vote.modelA + sign + vote.modelB;
  });
}
