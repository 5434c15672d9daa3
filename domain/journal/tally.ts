import type { Outcome } from '../outcome';
import { bucketId, bucketsOf } from './bucket';
import type { StandingVote } from './project-vote';

/** How the votes on one pair of models ended. `a` sorts before `b`, whichever side each was on. */
export interface PairTally {
  readonly a: string;
  readonly b: string;
  readonly winsA: number;
  readonly winsB: number;
  readonly ties: number;
  readonly bothBad: number;
}

/** The votes of one bucket on one pair. */
export interface Tally extends PairTally {
  /** The bucket's id. */
  readonly bucket: string;
}

/** What one vote adds to its pair: nothing when it was withdrawn or pits a name against itself. */
export function pairTallyOf(vote: StandingVote): PairTally | undefined {
  const { a, b } = vote.models;
  if (vote.isWithdrawn || a === b) return undefined;
  return a < b ? { a, b, ...cells(vote.outcome) } : { a: b, b: a, ...cells(swap(vote.outcome)) };
}

/** What one vote adds to the tallies: the same to each of its buckets. */
export function talliesOf(vote: StandingVote): readonly Tally[] {
  const tally = pairTallyOf(vote);
  return tally === undefined ? [] : bucketsOf(vote).map((bucket) => ({ bucket: bucketId(bucket), ...tally }));
}

/** The sum of two tallies of the same pair; `sign` -1 takes the second away. */
export function addTally<T extends PairTally>(one: T, other: PairTally, sign: 1 | -1 = 1): T {
  return {
    ...one,
    winsA: one.winsA + sign * other.winsA,
    winsB: one.winsB + sign * other.winsB,
    ties: one.ties + sign * other.ties,
    bothBad: one.bothBad + sign * other.bothBad,
  };
}

/** A tally in which every vote weighs so much. */
export function scaleTally(tally: PairTally, weight: number): PairTally {
  const { a, b, winsA, winsB, ties, bothBad } = tally;
  return {
    a,
    b,
    winsA: winsA * weight,
    winsB: winsB * weight,
    ties: ties * weight,
    bothBad: bothBad * weight,
  };
}

/** How many votes a tally holds. */
export function votesOf({ winsA, winsB, ties, bothBad }: PairTally): number {
  return winsA + winsB + ties + bothBad;
}

/** One tally per pair, whichever buckets the votes are in; pairs without a vote are left out. */
export function mergePairs(tallies: Iterable<PairTally>): readonly PairTally[] {
  const sums: PairSums = new Map();
  addToSums(sums, tallies);
  return pairsIn(sums);
}

/** Tallies added up per pair, for counting what does not fit into memory at once. */
export type PairSums = Map<string, PairTally>;

export function addToSums(sums: PairSums, tallies: Iterable<PairTally>): void {
  for (const { a, b, winsA, winsB, ties, bothBad } of tallies) {
    const key = JSON.stringify([a, b]);
    const tally = { a, b, winsA, winsB, ties, bothBad };
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? tally : addTally(sum, tally));
  }
}

export function pairsIn(sums: PairSums): readonly PairTally[] {
  return [...sums.values()].filter((tally) => votesOf(tally) > 0);
}

function cells(outcome: Outcome) {
  return {
    winsA: Number(outcome === 'a'),
    winsB: Number(outcome === 'b'),
    ties: Number(outcome === 'tie'),
    bothBad: Number(outcome === 'bothBad'),
  };
}

function swap(outcome: Outcome): Outcome {
  if (outcome === 'a') return 'b';
  return outcome === 'b' ? 'a' : outcome;
}
