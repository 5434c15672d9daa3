import { readAi } from './ai-noun';
import type { ClauseState } from './clause-state';
import { readNotAfter } from './doubts';
import { lastOpen, queueVerbLast } from './later-cues';
import { claimEarlierForSelf } from './open-frame';
import { makerOf, modelOf } from './token-names';
import type { Token } from './tokens';

export function readIsAfter(state: ClauseState, index: number): void {
  const last = lastOpen(state, index);
  if (!last || modelOf(last.token) === undefined) return;
  last.closed = true;
  queueVerbLast(state, 'is', last, state.tokens[index] as Token);
}

export function readSelfAfter(state: ClauseState, token: Token, index: number): void {
  if (state.negated) {
    readNotAfter(state);
    return;
  }
  state.subject = 'self';
  const last = lastOpen(state, index);
  if (last && modelOf(last.token) !== undefined) {
    last.closed = true;
    state.from = Math.min(last.token.start, token.start);
    queueVerbLast(state, 'is', last, token);
  }
  claimEarlierForSelf(state);
}

export function readSelfAi(state: ClauseState, token: Token, index: number): void {
  readAi(state, index);
  // "ChatGPTは…AIなので": the noun is somebody else's predicate.
  if (state.subject === 'other' && state.grammar.script === 'kana') return;
  readSelfAfter(state, token, index);
}

/** "आप Gemini से बात कर रहे हैं": whoever is spoken to, the name is the writer's. */
export function readYouTalkTo(state: ClauseState, token: Token, index: number): void {
  const last = lastOpen(state, index);
  if (!last || modelOf(last.token) === undefined) return;
  last.closed = true;
  state.subject = 'self';
  state.from = Math.min(last.token.start, token.start);
  queueVerbLast(state, 'named', last, token);
}

export function readPolicy(state: ClauseState, index: number): void {
  const last = state.open.at(-1);
  if (!last || last.index !== index - 1 || last.closed) return;
  last.closed = true;
  const name = makerOf(last.token) ?? modelOf(last.token);
  if (name) state.claims.push({ relation: 'policy', from: last.token.start, token: last.token, name });
}
