import * as v from 'valibot';
import type { StandingVote } from './project-vote';

/**
 * Which votes a leaderboard is made of. `all`: every vote that stands. `counting`: those that are not void. `blind`:
 * those of them cast behind the veil with no name in reach. `leak-free`: those of them in which no reply gave its
 * model away or hinted at it. `would-count`: the blind ones that the arena itself would count, by our estimate. Votes
 * from a file are on none of these three: nobody saw the veil, and no reply was looked at.
 * `self-blind`: votes on models the voter had chosen and then hidden, which stand apart from all but `all`.
 * `practice`: votes on the invented models of the practice arena, which are on no other board.
 */
export const Board = v.picklist([
  'counting',
  'blind',
  'leak-free',
  'would-count',
  'all',
  'self-blind',
  'practice',
]);
export type Board = v.InferOutput<typeof Board>;

/** The boards that hold only votes of this one and may hold fewer, the least strict first. */
export const stricterBoards: Readonly<Record<Board, readonly Board[]>> = {
  all: ['counting', 'leak-free', 'blind', 'would-count'],
  counting: ['leak-free', 'blind', 'would-count'],
  blind: ['would-count'],
  'leak-free': [],
  'would-count': [],
  'self-blind': [],
  practice: [],
};

/** The arena whose models are invented. */
export const practiceArenaId = 'practice';

/**
 * The boards a vote is on, in the order above; none once it was withdrawn. Stored tallies follow this rule: a release
 * that changes it has to count them anew.
 */
export function boardsOf(vote: StandingVote): readonly Board[] {
  if (vote.isWithdrawn) return [];
  if (vote.arena === practiceArenaId) return ['practice'];
  const counts = vote.verdict.state !== 'void';
  const isCounting = counts && vote.mode !== 'self-blind';
  const isBlind = isCounting && wasBlind(vote);
  const isOn: Readonly<Record<Exclude<Board, 'practice'>, boolean>> = {
    all: true,
    counting: isCounting,
    blind: isBlind,
    'leak-free': isCounting && vote.mode !== 'imported' && !hasLeak(vote),
    'would-count': isBlind && vote.arenaEstimate.wouldCount,
    'self-blind': counts && vote.mode === 'self-blind',
  };
  return Board.options.filter((board) => board !== 'practice' && isOn[board]);
}

/** The names of a side-by-side battle are known even where a veil lay over them; of a file's votes nobody knows. */
function wasBlind({ mode, blind }: StandingVote): boolean {
  return mode !== 'side-by-side' && mode !== 'imported' && blind.veiled && blind.exposedBy.length === 0;
}

/** Leaks that the voter found to be none are not among the reasons. */
function hasLeak({ verdict: { reasons } }: StandingVote): boolean {
  return reasons.includes('leak-in-reply') || reasons.includes('leak-suspected');
}
