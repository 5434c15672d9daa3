import { addClaim } from './add-claim';
import type { Claim, Relation } from './claim';
import type { ClauseState, OpenName } from './clause-state';
import { nameFor } from './name-for';
import { startSelf } from './open-frame';
import { modelOf } from './token-names';
import type { Token, TokenKind } from './tokens';

const afterLimit = 4;
const makesMeLimit = 7;

export function readMakesMe(state: ClauseState, token: Token, index: number): void {
  const last = state.open.at(-1);
  const reaches =
    last &&
    !last.closed &&
    !last.rejected &&
    !turnsBetween(state, last.index, index) &&
    gapBetween(state, last.index, index) <= makesMeLimit;
  if (reaches && !state.negated) {
    last.closed = true;
    state.subject = 'self';
    state.from = last.token.start;
    addClaim(state, 'made', last.token);
    state.relation = '';
    return;
  }
  const before = state.tokens[index - 1]?.kind;
  // "I am not X; Y made me": the denial ended with its clause.
  const wasNegated = state.negated && before !== 'comma' && before !== 'colon';
  startSelf(state, token, 'made', index);
  state.negated = wasNegated;
}

/** "OpenAI made ChatGPT, but who made me, …": another clause has begun after the name. */
function turnsBetween(state: ClauseState, from: number, to: number): boolean {
  return state.tokens.slice(from + 1, to).some(({ kind }) => turns.has(kind));
}

const turns: ReadonlySet<TokenKind> = new Set(['but', 'self', 'is', 'selfVerb', 'maybe'] as const);

/** A cue after the name claims it: "OpenAIによって開発された", "OpenAI tarafından". */
export function claimOpen(state: ClauseState, relation: Relation, index: number, cue: Token): void {
  state.prevUnknown = false;
  const last = lastOpen(state, index);
  if (!last || (relation === 'named' && modelOf(last.token) === undefined)) return;
  if (state.grammar.verbLast) {
    last.closed = true;
    queueVerbLast(state, relation, last, cue);
    return;
  }
  const isObject = relation === 'made' && takesSelfAsObject(state, last.index, index);
  if (!isObject && last.subject === 'none' && gapBetween(state, last.index, index) > 0) return;
  const isOwn =
    isObject ||
    last.subject === 'self' ||
    last.subject === 'as' ||
    (last.subject === 'none' && state.context.carry);
  if (!isOwn || !(last.inReach || isObject) || state.negated) return;
  last.closed = true;
  if (last.subject === 'none') state.subject = 'none';
  addClaim(state, relation, last.token);
}

export function queueVerbLast(state: ClauseState, relation: Relation, { token }: OpenName, cue: Token): void {
  if (state.subject === 'other') return;
  const from = state.subject === 'none' ? token.start : Math.min(state.from, token.start);
  const claim: Claim = { relation, from, token, name: nameFor(relation, token), ofAi: true };
  const queue = state.subject === 'as' ? state.waitingForSelf : state.waitingForEnd;
  queue.push(state.subject === 'none' && cue.kind !== 'namedAfter' ? { ...claim, implied: true } : claim);
  state.lastRelation = relation;
}

export function lastOpen(state: ClauseState, index: number): OpenName | undefined {
  const last = state.open.at(-1);
  if (!last || last.closed || last.rejected) return undefined;
  return gapBetween(state, last.index, index) <= afterLimit ? last : undefined;
}

export function gapBetween(state: ClauseState, from: number, to: number): number {
  let gap = 0;
  for (let index = from + 1; index < to; index++) {
    const token = state.tokens[index] as Token;
    if (token.kind === 'unknown') gap += token.weight;
    else if (token.kind === 'breaks' || token.kind === 'word') gap += 1;
  }
  return gap;
}

/** "Ingenieure von X haben mich … entwickelt": the writer is the object of a clause whose subject is the maker. */
function takesSelfAsObject(state: ClauseState, from: number, to: number): boolean {
  const between = state.tokens.slice(from + 1, to).map(({ kind }) => kind);
  return (
    between.includes('self') &&
    !between.some((kind) => kind === 'comma' || kind === 'but' || kind === 'which')
  );
}
