import type { ClauseState } from './clause-state';
import { readPause } from './clause-turns';
import type { Token } from './tokens';

export function readNot(state: ClauseState, index: number): void {
  const next = state.tokens[index + 1]?.kind;
  const isAnswer = next === 'comma' || next === 'stop' || next === 'but' || next === 'colon';
  if (!isAnswer) state.negated = true;
  else readPause(state, state.tokens[index] as Token, index);
}

export function readNotAfter(state: ClauseState): void {
  state.waitingForEnd = [];
  state.open = [];
  state.head = 'name';
}

export function closeLast(state: ClauseState): void {
  const last = state.open.at(-1);
  if (last) last.closed = true;
  state.waitingForEnd = state.waitingForEnd.filter((claim) => claim.token !== last?.token);
}

/** A standard of comparison follows. */
export function startComparison(state: ClauseState): void {
  state.compared = true;
}

/** What follows is not asserted. */
export function startDoubt(state: ClauseState): void {
  state.maybe = true;
}
