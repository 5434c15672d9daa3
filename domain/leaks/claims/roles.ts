import type { ClauseState } from './clause-state';
import { gapBetween } from './later-cues';
import { nameFor } from './name-for';
import { makerOf, modelOf } from './token-names';

export function readAsAfter(state: ClauseState, index: number): void {
  state.waitingForSelf.push(...state.waitingForEnd);
  state.waitingForEnd = [];
  if (state.subject === 'none') state.subject = 'as';
  state.asOver = true;
  claimForRole(state, index);
  state.looseAs = state.subject !== 'self' && state.subject !== 'as';
  state.mainClauseDue = state.waitingForSelf.length > 0;
}

/** "ChatGPTとして", "OpenAI:n kehittämänä tekoälynä": the name right before the role is the writer's, or its maker's. */
function claimForRole(state: ClauseState, index: number): void {
  const last = state.open.at(-1);
  if (!last || last.closed || last.rejected) return;
  const isMade = leadsToRole(state, last.index, index);
  const isBeside = modelOf(last.token) !== undefined && gapBetween(state, last.index, index) === 0;
  if (!isBeside && !isMade) return;
  last.closed = true;
  if (last.subject === 'none' || isOnlyRole(state, index)) state.subject = 'as';
  const relation = isMade && makerOf(last.token) ? 'made' : 'as';
  const name = nameFor(relation, last.token);
  state.waitingForSelf.push({ relation, from: last.token.start, token: last.token, name, ofAi: isMade });
}

/** "Grokina, xAI:n luomana tekoälynä": so far the sentence has only named its writer's role. */
function isOnlyRole(state: ClauseState, index: number): boolean {
  return state.tokens
    .slice(0, index)
    .every(({ kind }) => kind === 'name' || kind === 'comma' || kind === 'madeAfter' || kind === 'filler');
}

/** Nothing but a participle, an AI noun and fillers stands between the name and the end of the role. */
function leadsToRole(state: ClauseState, from: number, to: number): boolean {
  return state.tokens
    .slice(from + 1, to)
    .every(({ kind }) => kind === 'madeAfter' || kind === 'ai' || kind === 'filler');
}
