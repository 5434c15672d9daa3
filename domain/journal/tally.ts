import type { Outcome } from '../outcome';
import type { StandingVote } from './project-vote';

/** Which votes a leaderboard is made of: all that stand, or those that count. */
export type Board = 'all' | 'counting';

/** The votes on one pair of models on one board. `a` sorts before `b`, whichever side each was on. */
export interface Tally {
  readonly board: Board;
  readonly a: string;
  readonly b: string;
  readonly winsA: number;
  readonly winsB: number;
  readonly ties: number;
  readonly bothBad: number;
}

/** What one vote adds to the tallies: nothing when it was withdrawn or pits a name against itself. */
export function talliesOf(vote: StandingVote): readonly Tally[] {
  const { a, b } = vote.models;
  if (vote.isWithdrawn || a === b) return [];
  const pair = a < b ? { a, b, ...cells(vote.outcome) } : { a: b, b: a, ...cells(swap(vote.outcome)) };
  const boards: Board[] = vote.verdict.state === 'void' ? ['all'] : ['all', 'counting'];
  return boards.map((board) => ({ board, ...pair }));
}

/** The sum of two tallies of the same pair; `sign` -1 takes the second away. */
export function addTally(one: Tally, other: Tally, sign: 1 | -1): Tally {
  return {
    ...one,
    winsA: one.winsA + sign * other.winsA,
    winsB: one.winsB + sign * other.winsB,
    ties: one.ties + sign * other.ties,
    bothBad: one.bothBad + sign * other.bothBad,
  };
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
