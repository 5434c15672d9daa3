import type { Relation } from './claim';
import type { ClauseState } from './clause-state';
import { isMakerLike } from './name-for';
import { modelOf } from './token-names';
import type { Token } from './tokens';

const gapLimit = 4;

export function relationTo(state: ClauseState, token: Token, index: number): Relation | undefined {
  if (isAlias(state, index)) return state.lastRelation || 'is';
  if (isSelfApposition(state, index)) return 'is';
  const relation = state.relation;
  if (relation === '' || state.broken) return undefined;
  if (modelOf(token) === undefined && !takesMaker(state, relation, index)) return undefined;
  if (relation === 'as' && !state.sawAi && !state.asAtStart) return undefined;
  if (relation === 'is' || relation === 'as') return reachesPredicate(state, index) ? relation : undefined;
  if (relation === 'from' && !isMakerLike(token)) return undefined;
  return state.unknown <= gapLimit ? relation : undefined;
}

/** A maker is no name for the writer, except at the very end: "I am Google." */
function takesMaker(state: ClauseState, relation: Relation, index: number): boolean {
  if (relation === 'called') return false;
  if (relation !== 'is' && relation !== 'as' && relation !== 'named') return true;
  const next = state.tokens[index + 1]?.kind;
  return (
    relation !== 'as' &&
    state.unknown === 0 &&
    !state.sawAi &&
    (next === 'stop' || (next === undefined && state.context.complete))
  );
}

function reachesPredicate(state: ClauseState, index: number): boolean {
  const next = state.tokens[index + 1]?.kind;
  if (state.unknown === 0) return true;
  if (next === 'ai' || next === 'selfAi') return state.unknown <= gapLimit;
  if (state.grammar.script === 'han') return state.unknown <= 2.4 && (next === 'stop' || next === 'comma');
  return state.sawAi && state.unknown <= 1 && state.grammar.adjectiveAfterNoun === true;
}

/** "深度求索（DeepSeek）": the same identity once more, right after a claimed one. */
function isAlias(state: ClauseState, index: number): boolean {
  const before = state.tokens[index - 1]?.kind;
  return state.head === 'claimed' && (before === 'open' || before === 'name') && !state.negated;
}

/** "… to be me, Claude" */
function isSelfApposition(state: ClauseState, index: number): boolean {
  const [before, sign, after] = [
    state.tokens[index - 2]?.kind,
    state.tokens[index - 1]?.kind,
    state.tokens[index + 1]?.kind,
  ];
  const isEnclosed =
    after === 'comma' ||
    after === 'stop' ||
    after === 'close' ||
    (after === undefined && state.context.complete);
  return before === 'self' && (sign === 'comma' || sign === 'open') && isEnclosed;
}
