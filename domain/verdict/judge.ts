import type { Vote } from '../vote';
import { reasonStates, type Verdict, type VerdictReason, type VerdictState } from './verdict';

/** What is known of a vote beside its own facts. */
export interface Circumstances {
  /** An earlier vote stands on the same battle and turn. */
  readonly isRepeat: boolean;
  /** The user looked at these leaks (by their index in the vote) and found them to be none. */
  readonly dismissed: ReadonlySet<number>;
}

/** Judges a vote by its own facts and its circumstances. */
export function judge(vote: Vote, circumstances: Circumstances): Verdict {
  const reasons = readReasons(vote, circumstances);
  return { state: worst(reasons), reasons };
}

function readReasons(vote: Vote, { isRepeat, dismissed }: Circumstances): VerdictReason[] {
  const reasons = new Set<VerdictReason>(vote.blind.exposedBy);
  if (vote.mode === 'side-by-side') reasons.add('names-visible');
  const severities = vote.leaks.filter((_, index) => !dismissed.has(index)).map(({ severity }) => severity);
  if (severities.includes('void')) reasons.add('leak-in-reply');
  if (severities.includes('suspect')) reasons.add('leak-suspected');
  if (vote.identityAsked) reasons.add('identity-asked');
  if (vote.unfinished) reasons.add('error-or-unfinished');
  if (isRepeat) reasons.add('repeat');
  return [...reasons];
}

function worst(reasons: readonly VerdictReason[]): VerdictState {
  if (reasons.some((reason) => reasonStates[reason] === 'void')) return 'void';
  return reasons.length > 0 ? 'suspect' : 'counts';
}
