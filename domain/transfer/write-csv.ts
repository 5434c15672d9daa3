/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import type { Outcome } from '@/domain/outcome';
import type { Standing } from '@/domain/ranking/standing';
import { formulaPattern } from './formula-guard';
import type { ImportedVote, OutcomeVote } from './imported-vote';
import { type VoteWriter, type WrittenVote, writeAll } from './vote-writer';

/** The words of arena-rank. */
const winnerOf: Readonly<Record<Outcome, string>> = {
  a: 'model_a',
  b: 'model_b',
  tie: 'tie',
  bothBad: 'both_bad',
};

type Cell = string | number | boolean | undefined;
type Columns<T> = Readonly<Record<string, (item: T) => Cell>>;

const arenaRankColumns: Columns<OutcomeVote> = {
  model_a: (vote) => vote.modelA,
  model_b: (vote) => vote.modelB,
  winner: (vote) => winnerOf[vote.outcome],
};

const allColumns: Columns<OutcomeVote> = {
  question_id: (vote) => vote.battleKey,
  ...arenaRankColumns,
  anony: (vote) => vote.anonymous,
  tstamp: (vote) => (vote.castAtMs === undefined ? undefined : vote.castAtMs / 1000),
  arena: (vote) => vote.arena,
  language: (vote) => vote.language,
  category: (vote) => vote.category,
  verdict: (vote) => vote.verdict,
};

const standingColumns: Columns<Standing> = {
  competitors: (standing) => standing.model,
  ratings: (standing) => standing.rating,
  rating_lower: (standing) => standing.lower,
  rating_upper: (standing) => standing.upper,
  variances: (standing) => standing.se ** 2,
};

const textColumns: Columns<OutcomeVote & WrittenVote> = {
  prompt: ({ turns }) => turns && JSON.stringify(turns.map(({ prompt }) => prompt)),
  response_a: ({ turns }) => turns && JSON.stringify(turns.map(({ replies }) => replies.a)),
  response_b: ({ turns }) => turns && JSON.stringify(turns.map(({ replies }) => replies.b)),
};

/** Votes as arena-rank takes them; those that are scores have no place in it. */
export const arenaRankWriter = csvWriter(arenaRankColumns);

/** The same with everything that a table can say of a vote. */
export const csvVoteWriter = csvWriter(allColumns);

/** The same with its texts, in Kaggle's columns: a JSON list of texts each. */
export const csvTextWriter = csvWriter({ ...allColumns, ...textColumns });

/** What a table says of a vote, by the names of its columns. */
export function cellsOf(vote: OutcomeVote & WrittenVote): Readonly<Record<string, Cell>> {
  const columns = Object.entries<(vote: OutcomeVote & WrittenVote) => Cell>({
    ...allColumns,
    ...textColumns,
  });
  return Object.fromEntries(columns.map(([name, cell]) => [name, cell(vote)]));
}

export function writeArenaRankCsv(votes: Iterable<ImportedVote>): Generator<string> {
  return writeAll(arenaRankWriter, votes);
}

export function writeVotesCsv(votes: Iterable<ImportedVote>): Generator<string> {
  return writeAll(csvVoteWriter, votes);
}

/** A leaderboard in arena-rank's columns; variances are in rating points squared. */
export function* writeStandingsCsv(standings: Iterable<Standing>): Generator<string> {
  yield line(Object.keys(standingColumns));
  for (const standing of standings) yield row(standing, standingColumns);
}

function csvWriter(columns: Columns<OutcomeVote & WrittenVote>): VoteWriter {
  return {
    head: line(Object.keys(columns)),
    between: '',
    tail: '',
    line: (vote) => ('outcome' in vote ? row(vote, columns) : undefined),
  };
}

function row<T>(item: T, columns: Columns<T>): string {
  return line(Object.values(columns).map((cell) => cell(item) ?? ''));
}

/** A line by RFC 4180; no cell of it is run as a formula by a spreadsheet. */
function line(cells: readonly unknown[]): string {
  return `${papa.unparse([cells], { newline: '\r\n', escapeFormulae: formulaPattern })}\r\n`;
}
