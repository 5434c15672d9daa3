/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import type { Outcome } from '@/domain/outcome';
import type { Standing } from '@/domain/ranking/standing';
import { formulaPattern } from './formula-guard';
import type { ImportedVote, OutcomeVote } from './imported-vote';

/** The words of arena-rank. */
const winnerOf: Readonly<Record<Outcome, string>> = {
  a: 'model_a',
  b: 'model_b',
  tie: 'tie',
  bothBad: 'both_bad',
};

type Columns<T> = Readonly<Record<string, (item: T) => string | number | boolean | undefined>>;

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

/** Votes as arena-rank takes them, in pieces; those that are scores have no place in it and are left out. */
export function writeArenaRankCsv(votes: Iterable<ImportedVote>): Generator<string> {
  return writeCsv(withOutcome(votes), arenaRankColumns);
}

/** The same with everything that a table can say of a vote. */
export function writeVotesCsv(votes: Iterable<ImportedVote>): Generator<string> {
  return writeCsv(withOutcome(votes), allColumns);
}

/** A leaderboard in arena-rank's columns; variances are in rating points squared. */
export function writeStandingsCsv(standings: Iterable<Standing>): Generator<string> {
  return writeCsv(standings, standingColumns);
}

function* withOutcome(votes: Iterable<ImportedVote>): Generator<OutcomeVote> {
  for (const vote of votes) if ('outcome' in vote) yield vote;
}

function* writeCsv<T>(items: Iterable<T>, columns: Columns<T>): Generator<string> {
  const cells = Object.values(columns);
  yield line(Object.keys(columns));
  for (const item of items) yield line(cells.map((cell) => cell(item) ?? ''));
}

/** A line by RFC 4180; no cell of it is run as a formula by a spreadsheet. */
function line(cells: readonly unknown[]): string {
  return `${papa.unparse([cells], { newline: '\r\n', escapeFormulae: formulaPattern })}\r\n`;
}
