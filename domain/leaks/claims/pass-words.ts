import type { ClauseState } from './clause-state';
import type { Token } from './tokens';

export function readUnknown(state: ClauseState, token: Token): void {
  state.unknown += token.weight;
  state.prevUnknown = true;
  state.contentInClause++;
  if (state.head === 'subject') state.head = 'word';
  if (state.mainClauseDue && token.isCapital) state.waitingForSelf = [];
  settleMainClause(state);
}

export function readWord(state: ClauseState): void {
  state.unknown += 0.5;
  state.contentInClause++;
  settleMainClause(state);
}

export function readBreak(state: ClauseState): void {
  state.broken = true;
  state.prevUnknown = true;
  state.head = 'word';
  state.contentInClause++;
  settleMainClause(state);
}

/** The main clause after "as …," has begun with something that is not a name. */
function settleMainClause(state: ClauseState): void {
  state.mainClauseDue = false;
}
