import { commitEnded } from './clause-end';
import type { ClauseState } from './clause-state';
import { isMakerDue } from './participles';
import type { Token } from './tokens';

export function endParenthesis(state: ClauseState): void {
  state.prevUnknown = false;
}

export function readBut(state: ClauseState): void {
  if (!state.negated && state.relation === 'is') state.relation = '';
  state.negated = false;
  state.compared = false;
  state.maybe = false;
  state.prevUnknown = false;
  state.broken = false;
  state.unknown = 0;
  state.head = 'subject';
  if (state.grammar.verbLast) commitEnded(state, false);
  if (state.subject === 'other' || state.subject === 'none') state.contentInClause = 0;
}

export function readOther(state: ClauseState): void {
  if (isMakerDue(state)) return;
  state.contentInClause++;
  state.mainClauseDue = false;
  if (state.subject === 'as' && state.asOver) return;
  state.subject = 'other';
  state.relation = '';
  state.head = 'word';
  state.negated = false;
  state.prevUnknown = true;
}

export function readCopula(state: ClauseState, index: number): void {
  // "Als Sprachmodell kann ChatGPT …": the verb before its subject opens the main clause.
  if (
    state.relation === 'as' &&
    state.subject === 'as' &&
    state.sawAi &&
    !state.asOver &&
    isBeforeSubject(state, index)
  ) {
    state.relation = '';
    state.asOver = true;
    state.mainClauseDue = true;
    return;
  }
  if (state.relation === 'is' && state.head !== 'claimed') state.broken = true;
  const last = state.open.at(-1);
  if (last && !last.closed && state.head === 'name' && state.subject !== 'self') state.subject = 'other';
}

/** A name follows that no participle after it makes a maker: "được OpenAI đào tạo". */
function isBeforeSubject(state: ClauseState, index: number): boolean {
  return state.tokens[index + 1]?.kind === 'name' && state.tokens[index + 2]?.kind !== 'madeAfter';
}

export function readTopic(state: ClauseState): void {
  const last = state.open.at(-1);
  if (!last || last.closed || state.head !== 'name') return;
  state.subject = 'other';
}

export function readPause(state: ClauseState, token: Token): void {
  state.prevUnknown = false;
  state.compared = false;
  if (state.relation === '') state.negated = false;
  if (token.kind !== 'open') state.maybe = false;
  if (state.relation === 'is' && (state.broken || state.head === 'word')) state.relation = '';
  state.broken = false;
  state.unknown = 0;
  if (state.head === 'word' || state.head === 'self-noun')
    state.head = state.subject === 'other' ? 'word' : 'subject';
  if (state.subject === 'as' && token.kind !== 'open') {
    state.mainClauseDue = state.waitingForSelf.length > 0 || state.sawAi;
    state.asOver = true;
  }
  if (state.relation === 'made' || state.relation === 'from' || state.relation === 'based')
    state.relation = '';
  if (state.subject === 'none' || state.subject === 'other') state.contentInClause = 0;
  if (token.kind === 'comma' && state.grammar.verbLast) commitEnded(state, false);
}
