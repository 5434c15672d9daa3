import type { Vote } from '../vote';
import { reasonStates, type Verdict, type VerdictReason, type VerdictState } from './verdict';

/** Judges a vote by its own facts. `isRepeat`: an earlier vote stands on the same battle and turn. */
export function judge(vote: Vote, isRepeat: boolean): Verdict {
  const reasons = readReasons(vote, isRepeat);
  return { state: worst(reasons), reasons };
}

function readReasons(vote: Vote, isRepeat: boolean): VerdictReason[] {
  const reasons = new Set<VerdictReason>(vote.blind.exposedBy);
  if (vote.mode === 'side-by-side') reasons.add('names-visible');
  if (vote.unfinished) reasons.add('error-or-unfinished');
  if (isRepeat) reasons.add('repeat');
  return [...reasons];
}

function worst(reasons: readonly VerdictReason[]): VerdictState {
  if (reasons.some((reason) => reasonStates[reason] === 'void')) return 'void';
  return reasons.length > 0 ? 'suspect' : 'counts';
}
