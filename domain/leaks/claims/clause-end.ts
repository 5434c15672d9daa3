import type { Claim } from './claim';
import type { ClauseState } from './clause-state';
import { makerOf, modelOf } from './token-names';

/** The claims that stand; with the sentence complete also those that only its end could confirm. */
export function finish(state: ClauseState): readonly Claim[] {
  if (!state.context.complete) return state.claims;
  claimBarePredicate(state, state.tokens.length);
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

/** "Ben NAME.": a verb-last language without a copula; nothing but fillers stands between the writer and its name. */
export function claimBarePredicate(state: ClauseState, end: number): void {
  const last = state.open.at(-1);
  if (!state.grammar.verbLast || !last || last.closed || last.rejected || last.subject !== 'self') return;
  const start = state.tokens.findLastIndex(({ kind }, at) => at < last.index && kind !== 'filler');
  const opens = state.tokens[start]?.kind;
  const after = state.tokens.slice(last.index + 1, end).map(({ kind }) => kind);
  const hasNoun = state.grammar.dropsCopula === true && after.includes('ai');
  const isBare =
    (opens === 'self' || opens === 'but') &&
    after.every((kind) => kind === 'stop' || (hasNoun && (kind === 'filler' || kind === 'ai')));
  const name = modelOf(last.token) ?? (hasNoun ? makerOf(last.token) : undefined);
  if (!isBare || !name) return;
  last.closed = true;
  state.claims.push({
    relation: modelOf(last.token) ? 'is' : 'from',
    from: state.from,
    token: last.token,
    name,
  });
}
