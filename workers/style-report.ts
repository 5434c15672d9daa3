import { mergePairs, type PairTally } from '@/domain/journal/tally';
import { countPairs } from '@/domain/ranking/count-pairs';
import { fitVotes } from '@/domain/ranking/fit-votes';
import type { TieOptions } from '@/domain/ranking/keep-outcomes';
import { fitWithStyle, type StyleEffect } from '@/domain/ranking/style-control';
import { type StyleFeature, styleFeatures, withFeatures } from '@/domain/ranking/style-features';
import { hasFeatures, type Share, type StyledVote, winsOfMore } from '@/domain/ranking/styled-vote';
import { keepMostVoted } from './keep-most-voted';
import { mostModels, type RankReport, reportOf } from './rank-report';

/** What style has to do with the votes. */
export interface StyleSummary {
  /** What a reply gains by having twice as much of something; none where there are too few votes to tell. */
  readonly effects: readonly StyleEffect[];
  /** Of the votes, those whose replies were both measured. */
  readonly measured: number;
  readonly votes: number;
  /** Of the decided votes on replies of unequal length, how many the longer one won. */
  readonly longer: Share;
}

export interface StyleOptions extends TieOptions {
  readonly features: readonly StyleFeature[];
  readonly seed?: number;
}

/** Ranks as if all replies looked alike; there are no ratings where too few votes were measured. */
export function makeStyleReport(
  votes: readonly StyledVote[],
  { features, seed, ...ties }: StyleOptions,
): RankReport {
  const { kept, leftOut } = keepModels(votes);
  const measured = kept.filter((vote) => hasFeatures(vote, styleFeatures.length));
  const summary = {
    measured: measured.length,
    votes: votes.length,
    longer: winsOfMore(measured, styleFeatures.indexOf('characters')),
  };
  const found = fitWithStyle(withFeatures(measured, features), features, ties);
  if (found.ok)
    return { ...reportOf(found.fit, leftOut, seed), style: { ...summary, effects: found.effects } };
  const nothing = { ...fitVotes(countPairs([]).counts), method: 'style' as const };
  return { ...reportOf(nothing, leftOut, seed), style: { ...summary, effects: [] } };
}

/** The votes between the models that are not too many to be fitted. */
function keepModels(votes: readonly StyledVote[]) {
  const { kept, leftOut } = keepMostVoted(mergePairs(votes.map(tallyOf)), mostModels);
  if (leftOut === 0) return { kept: votes, leftOut };
  const names = new Set(kept.flatMap(({ a, b }) => [a, b]));
  return { kept: votes.filter(({ a, b }) => names.has(a) && names.has(b)), leftOut };
}

/** A vote for counting only; how it ended does not matter here. */
function tallyOf({ a, b }: StyledVote): PairTally {
  const none = { winsA: 0, winsB: 0, bothBad: 0 };
  return a < b ? { a, b, ties: 1, ...none } : { a: b, b: a, ties: 1, ...none };
}
