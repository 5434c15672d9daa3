import type { Claim, Relation } from './claim';
import type { ClauseState } from './clause-state';
import { nameFor } from './name-for';
import type { Token } from './tokens';

export function addClaim(state: ClauseState, relation: Relation, token: Token): void {
  const isImplied = state.subject === 'none';
  const from = isImplied ? token.start : Math.min(state.from, token.start);
  const claim: Claim = {
    relation,
    from,
    token,
    name: nameFor(relation, token),
    ofAi: state.sawAi,
  };
  const weighed =
    state.weak && (relation === 'made' || relation === 'own' || relation === 'from')
      ? { ...claim, weak: true }
      : claim;
  queueOf(state).push(isImplied ? { ...weighed, implied: true } : weighed);
  state.lastRelation = relation;
  state.head = 'claimed';
  state.unknown = 0;
  state.broken = false;
  state.relation = relation === 'is' || relation === 'named' ? 'is' : '';
}

function queueOf(state: ClauseState): Claim[] {
  if (state.subject === 'as') return state.waitingForSelf;
  return state.grammar.verbLast ? state.waitingForEnd : state.claims;
}
