import { addClaim } from './add-claim';
import type { ClauseState } from './clause-state';
import { makesOwnNoun, relationTo } from './relate-name';
import { isStandardOrSubject } from './token-names';
import type { Token } from './tokens';

const nounPhraseLimit = 6;

export function readName(state: ClauseState, token: Token, index: number): void {
  if (dropsDangling(state)) {
    openName(state, token, index, true);
    return;
  }
  const rejected =
    state.negated ||
    state.compared ||
    state.maybe ||
    (isStandardOrSubject(token, state.tokens[index + 1], state.relation) &&
      !makesOwnNoun(state, token, index));
  const relation = relationTo(state, token, index);
  state.contentInClause++;
  state.prevUnknown = false;
  if (relation && !rejected) addClaim(state, relation, token);
  else openName(state, token, index, rejected);
}

/** "As an AI language model, GPT is …": the main clause is about GPT, so what stood before was not about the writer. */
function dropsDangling(state: ClauseState): boolean {
  if (!state.mainClauseDue) return false;
  state.mainClauseDue = false;
  state.waitingForSelf = [];
  state.subject = 'other';
  state.relation = '';
  return true;
}

function openName(state: ClauseState, token: Token, index: number, rejected: boolean): void {
  const inReach = !state.broken && state.unknown <= reachOf(state);
  state.open.push({ token, index, subject: state.subject, inReach, rejected, closed: false });
  if (state.head !== 'claimed' || rejected) state.head = 'name';
  if (!inReach && !state.grammar.verbLast) state.relation = '';
  if (state.subject === 'none' && !state.grammar.verbLast) state.subject = 'other';
}

/** How many unknown words may stand between the writer and a name that a later cue is to claim. */
function reachOf(state: ClauseState): number {
  if (state.grammar.verbLast) return nounPhraseLimit;
  return state.relation === '' ? 0.9 : 2;
}
