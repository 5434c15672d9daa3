import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { rank } from '@/domain/ranking/leaderboard';
import { PairCounter } from '@/domain/ranking/pair-counter';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { readResultPairs, writeResults } from '@/domain/transfer/results-file';
import { writeBattles } from '@/domain/transfer/write-battles';
import { writeArenaRankCsv, writeVotesCsv } from '@/domain/transfer/write-csv';
import { writeOwnVotes } from '@/domain/transfer/write-own-votes';
import { arbitraryOutcomeVotes, arbitraryVotes } from './arbitrary-votes';
import { readAll } from './read-all';

const join = (pieces: Iterable<string>) => [...pieces].join('');

function countsOf(votes: readonly ImportedVote[]) {
  const counter = new PairCounter();
  for (const vote of votes) {
    const { modelA: a, modelB: b } = vote;
    counter.add('outcome' in vote ? { a, b, outcome: vote.outcome } : { a, b, score: vote.score });
  }
  return counter.counts();
}

test('our own export reads back to the very same votes', () => {
  fc.assert(
    fc.property(arbitraryVotes, (votes) => {
      const read = readAll(join(writeOwnVotes(votes)));

      expect(read.votes).toEqual(votes);
      expect(read.report).toMatchObject({ format: 'blind-ballot', rows: votes.length, refused: {} });
    }),
  );
});

test('battle records read back to the same votes, but for what they cannot say', () => {
  fc.assert(
    fc.property(arbitraryOutcomeVotes, (votes) => {
      const read = readAll(join(writeBattles(votes)));

      expect(read.votes).toEqual(votes.map((vote) => ({ ...vote, language: vote.language ?? 'unknown' })));
    }),
  );
});

test('the full table reads back to the same votes', () => {
  fc.assert(
    fc.property(arbitraryOutcomeVotes, (votes) => {
      expect(readAll(join(writeVotesCsv(votes))).votes).toEqual(votes);
    }),
  );
});

test("arena-rank's table keeps the counts", () => {
  fc.assert(
    fc.property(arbitraryOutcomeVotes, (votes) => {
      const read = readAll(join(writeArenaRankCsv(votes)));

      expect(countsOf(read.votes)).toEqual(countsOf(votes));
    }),
  );
});

test('a results file keeps the counts', () => {
  fc.assert(
    fc.property(arbitraryOutcomeVotes, (votes) => {
      const counts = countsOf(votes);
      const leaderboard = rank(counts);

      const file = writeResults({ settings: { seed: 1 }, algorithmVersion: 1, counts, leaderboard });

      expect(countPairs(readResultPairs(JSON.parse(file)) ?? []).counts).toEqual(counts);
    }),
    { numRuns: 30 },
  );
});
