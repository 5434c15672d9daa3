import { isSelected, needsCounting, type Selection } from '@/domain/journal/bucket';
import { type Names, namesAsShown, renameTallies, renameTally } from '@/domain/journal/naming';
import type { PairTally } from '@/domain/journal/tally';
import type { RankOptions } from '@/domain/ranking/leaderboard';
import { styleChoices } from '@/domain/ranking/style-features';
import type { StyledVote } from '@/domain/ranking/styled-vote';
import type { BucketRow } from '@/storage/database';
import { type SelectionState, stateOf } from '@/storage/tallies';
import { type RankReport, rankSeed } from '@/workers/rank-report';
import type { StyleOptions } from '@/workers/style-report';
import { countOptions, isPlain, keyOfHow, type RankHow, tieOptions } from './rank-how';

/** A leaderboard to be shown, and how its votes stand. */
export interface Want extends SelectionState {
  /** The same for the same selection and way of rating. */
  readonly key: string;
  readonly selection: Selection;
  readonly how: RankHow;
  readonly names: Names;
  readonly buckets: readonly BucketRow[];
}

/** A leaderboard that was found or made. */
export interface Shown {
  readonly key: string;
  /** Of the votes it is made of; it is stale when the votes are of another. */
  readonly revision: number;
  /** Whether it is a fit of all its votes, and not an update of an older one. */
  readonly isExact: boolean;
  readonly report: RankReport;
}

/** What the steps need from the database and the worker. */
export interface RankPorts {
  find(key: string): Promise<{ readonly revision: number; readonly report: RankReport } | undefined>;
  keep(made: Shown): Promise<void>;
  /** The votes per pair; with a half-life in days older ones weigh less. The revision is undefined when they changed. */
  read(
    selection: Selection,
    signal: AbortSignal,
    halfLifeDays?: number,
  ): Promise<{ readonly tallies: readonly PairTally[]; readonly revision: number | undefined }>;
  /** The votes one by one, with what was counted in their replies. */
  readStyled(
    selection: Selection,
    signal: AbortSignal,
    halfLifeDays?: number,
  ): Promise<{ readonly votes: readonly StyledVote[]; readonly revision: number | undefined }>;
  rank(tallies: readonly PairTally[], options: RankOptions, signal: AbortSignal): Promise<RankReport>;
  rankStyle(votes: readonly StyledVote[], options: StyleOptions, signal: AbortSignal): Promise<RankReport>;
  /** At once; undefined where only a refit will do. */
  update(report: RankReport, added: PairTally): RankReport | undefined;
  /** Resolves when there is nothing more urgent to do. */
  whenIdle(): Promise<void>;
}

export function wantOf(
  selection: Selection,
  how: RankHow,
  rows: readonly BucketRow[],
  names: Names = namesAsShown,
): Want {
  const buckets = rows.filter((row) => isSelected(selection, row));
  return {
    key: JSON.stringify([Object.entries(selection).sort(), keyOfHow(how), ...(names.key ? [names.key] : [])]),
    selection,
    how,
    names,
    buckets,
    ...stateOf(selection, buckets),
  };
}

/** Whether what is shown is what is wanted, down to the last vote. */
export function isCurrent(shown: Shown | undefined, want: Want): boolean {
  return shown?.key === want.key && shown.revision === want.revision && shown.isExact;
}

/**
 * The way to a leaderboard: what is shown or was kept, if only of older votes; that with the newest vote added at
 * once; and the exact one. Each step is skipped where there is nothing to it.
 */
export async function* rankSteps(
  want: Want,
  before: { readonly want: Want | undefined; readonly shown: Shown | undefined },
  ports: RankPorts,
  signal: AbortSignal,
): AsyncGenerator<Shown> {
  let shown = before.shown?.key === want.key ? before.shown : undefined;
  if (shown === undefined) {
    const found = await ports.find(want.key);
    shown = found && { key: want.key, isExact: true, ...found };
    if (shown !== undefined) yield shown;
  }
  if (isCurrent(shown, want)) return;
  const added = addedBetween(before.want, want);
  if (shown !== undefined && added !== undefined && shown.revision === want.revision - 1) {
    const report = ports.update(shown.report, added);
    if (report !== undefined) yield { key: want.key, revision: want.revision, isExact: false, report };
    await ports.whenIdle();
    signal.throwIfAborted();
  }
  yield await rankExactly(want, ports, signal);
}

async function rankExactly(want: Want, ports: RankPorts, signal: AbortSignal): Promise<Shown> {
  const { report, revision } = await rankNow(want, ports, signal);
  // Votes that changed while they were counted: the next want is under way already.
  if (revision === undefined) return { key: want.key, revision: want.revision, isExact: false, report };
  const made = { key: want.key, revision, isExact: true, report };
  await ports.keep(made);
  return made;
}

async function rankNow({ selection, names, how }: Want, ports: RankPorts, signal: AbortSignal) {
  const { method, halfLifeDays } = how;
  if (method === 'style') {
    const { votes, revision } = await ports.readStyled(selection, signal, halfLifeDays);
    const renamed = votes.map((vote) => ({ ...vote, a: names.nameOf(vote.a), b: names.nameOf(vote.b) }));
    const options = { features: styleChoices[how.style ?? 'all'], ...tieOptions(how), seed: rankSeed };
    return { report: await ports.rankStyle(renamed, options, signal), revision };
  }
  const { tallies, revision } = await ports.read(selection, signal, halfLifeDays);
  const renamed = renameTallies(tallies, names.nameOf);
  const models = [...new Set(renamed.flatMap(({ a, b }) => [a, b]))];
  const options = { ...countOptions({ ...how, method }, models), seed: rankSeed };
  return { report: await ports.rank(renamed, options, signal), revision };
}

/** The one vote that came between two states; undefined when something else happened as well. */
function addedBetween(before: Want | undefined, now: Want): PairTally | undefined {
  const isNext = before?.key === now.key && now.revision === before.revision + 1;
  if (before === undefined || !isNext || needsCounting(now.selection) || !isPlain(now.how)) return undefined;
  const known = new Map(before.buckets.map(({ id, revision }) => [id, revision]));
  const added = now.buckets.find(({ id, revision }) => known.get(id) !== revision)?.added;
  return added && renameTally(added, now.names.nameOf);
}
