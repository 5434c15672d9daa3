import { PairCounter } from '@/domain/ranking/pair-counter';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import type { FormatId } from '@/domain/transfer/format-id';
import type { ImportReport } from '@/domain/transfer/import-report';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { RepeatedVotes } from '@/domain/transfer/repeated-votes';
import { VoteReader } from '@/domain/transfer/vote-reader';
import { EloFeed } from './elo-feed';
import { readVoteFile } from './read-vote-file';

/** Why a vote that was read does not count for a leaderboard. */
type Exclusion = 'not-anonymous' | 'void' | 'replaced';

/** Everything that ranking needs of a file. */
export interface CollectedVotes {
  readonly report: ImportReport;
  readonly counts: PairCounts;
  /** Elo's ratings after the votes in the order of the file. */
  readonly elo: ReadonlyMap<string, number>;
  readonly excluded: Readonly<Record<Exclusion, number>>;
}

/**
 * Counts the votes of a file as they are read. If some were cast again, the file is read a second time without those
 * that were replaced, which costs time where keeping all votes would cost memory.
 */
export async function collectVotes(path: string, format: FormatId | undefined): Promise<CollectedVotes> {
  const repeated = new RepeatedVotes();
  const first = await collectOnce(path, format, (vote, number) => {
    repeated.add(vote, number);
    return false;
  });
  if (repeated.replaced.size === 0 || first.report.failure) return first;
  return collectOnce(path, format, (_, number) => repeated.replaced.has(number));
}

async function collectOnce(
  path: string,
  format: FormatId | undefined,
  isReplaced: (vote: ImportedVote, number: number) => boolean,
): Promise<CollectedVotes> {
  const counter = new PairCounter();
  const elo = new EloFeed();
  const excluded = { 'not-anonymous': 0, void: 0, replaced: 0 };
  let number = 0;
  const onVote = (vote: ImportedVote) => {
    const exclusion = findExclusion(vote) ?? (isReplaced(vote, number++) ? 'replaced' : undefined);
    if (exclusion) excluded[exclusion]++;
    else {
      const { modelA: a, modelB: b } = vote;
      counter.add('outcome' in vote ? { a, b, outcome: vote.outcome } : { a, b, score: vote.score });
      if ('outcome' in vote) elo.add({ a, b, outcome: vote.outcome });
    }
  };
  const report = await readVoteFile(path, new VoteReader(onVote, format));
  return { report, counts: counter.counts(), elo: elo.ratings, excluded };
}

function findExclusion({ anonymous, verdict }: ImportedVote): Exclusion | undefined {
  if (!anonymous) return 'not-anonymous';
  return verdict === 'void' ? 'void' : undefined;
}
