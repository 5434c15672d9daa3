import type { Claim } from './claim';
import type { ClauseState } from './clause-state';

/** The claims that stand; with the sentence complete also those that only its end could confirm. */
export function finish(state: ClauseState): readonly Claim[] {
  if (!state.context.complete) return state.claims;
  commitEnded(state, true);
  if (!state.looseAs && state.asOver) state.claims.push(...state.waitingForSelf.filter(({ ofAi }) => ofAi));
  return state.claims;
}

/** Verb-last clauses end: their claims count if the writer is the subject, or the sentence is over and nobody else is. */
export function commitEnded(state: ClauseState, isOver: boolean): void {
  const kept: Claim[] = [];
  for (const claim of state.waitingForEnd) {
    if (claim.implied !== true) state.claims.push(claim);
    else if (!isOver) kept.push(claim);
    else if (state.subject !== 'other' && isImpliedAllowed(state)) state.claims.push(claim);
  }
  state.waitingForEnd = kept;
}

function isImpliedAllowed(state: ClauseState): boolean {
  return state.context.carry || state.context.elicited;
}

export function confirmWaiting(state: ClauseState): void {
  state.mainClauseDue = false;
  state.looseAs = false;
  state.claims.push(...state.waitingForSelf);
  state.waitingForSelf = [];
}
