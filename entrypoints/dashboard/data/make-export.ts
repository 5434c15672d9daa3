import { countPairs } from '@/domain/ranking/count-pairs';
import { fitVotes } from '@/domain/ranking/fit-votes';
import { leaderboardOf } from '@/domain/ranking/leaderboard';
import { writeResults } from '@/domain/transfer/results-file';
import type { VoteWriter } from '@/domain/transfer/vote-writer';
import { battleWriter } from '@/domain/transfer/write-battles';
import {
  arenaRankWriter,
  csvTextWriter,
  csvVoteWriter,
  writeStandingsCsv,
} from '@/domain/transfer/write-csv';
import { ownWriter } from '@/domain/transfer/write-own-votes';
import { nowMs } from '@/platform/clock';
import { type VoteExport, votesText, writtenVotes } from '@/storage/export-votes';
import { readBuckets, readTallies, stateOf } from '@/storage/tallies';
import { algorithmVersion, rankSeed } from '@/workers/rank-report';
import type { Bytes } from './bytes/chunks';
import { type MadeFile, makeFile } from './bytes/made-file';
import { encoded, packed } from './bytes/pack';
import { parquetBytes } from './bytes/write-parquet';
import type { World } from './do-job';
import { exportName, isPacked } from './file-names';
import type { ExportFormat, ExportRequest, Jobs } from './jobs';

/** Writes the votes, or the leaderboard, of a board into a file. */
export async function makeExport(world: World, asks: Jobs['export']['asks']): Promise<MadeFile> {
  const bytes = await bytesOf(world, asks);
  return makeFile(isPacked(asks) ? packed(bytes, undefined) : bytes, exportName(asks, nowMs()), asks.into);
}

async function bytesOf(world: World, asks: ExportRequest): Promise<AsyncIterable<Bytes>> {
  const { format } = asks;
  if (format === 'results' || format === 'standings') return encoded(leaderboardText(world, asks));
  const votes = await voteExport(world, asks);
  if (format === 'parquet') return parquetBytes(writtenVotes(world.db, votes), asks.withTexts);
  return encoded(votesText(world.db, writerOf(format, asks.withTexts), votes));
}

async function voteExport({ db, signal, onProgress }: World, asks: ExportRequest): Promise<VoteExport> {
  const { board, isScrubbed } = asks;
  const selection = { board };
  const of = stateOf(selection, await readBuckets(db)).votes;
  const withTexts = asks.withTexts && asks.format !== 'arena-rank';
  return { selection, withTexts, isScrubbed, signal, onProgress: (done) => onProgress({ done, of }) };
}

function writerOf(
  format: Exclude<ExportFormat, 'parquet' | 'results' | 'standings'>,
  withTexts: boolean,
): VoteWriter {
  switch (format) {
    case 'jsonl':
      return ownWriter;
    case 'csv':
      return withTexts ? csvTextWriter : csvVoteWriter;
    case 'battles':
      return battleWriter;
    case 'arena-rank':
      return arenaRankWriter;
  }
}

async function* leaderboardText({ db }: World, { board, format }: ExportRequest): AsyncGenerator<string> {
  const { tallies } = await readTallies(db, { board });
  const fit = fitVotes(countPairs(tallies).counts);
  const leaderboard = leaderboardOf(fit, rankSeed);
  if (format === 'standings') return yield* writeStandingsCsv(leaderboard.models);
  const settings = { method: fit.method, seed: rankSeed };
  const about = { settings, algorithmVersion: Number(algorithmVersion) };
  yield writeResults({ ...about, counts: fit.counts, leaderboard });
}
