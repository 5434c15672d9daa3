import type { ClauseState } from './clause-state';
import type { Token, TokenKind } from './tokens';

type Action = (state: ClauseState, token: Token, index: number) => void;

/** What each kind of token does to the reading; kinds that change nothing are left out. */
const actions: Partial<Record<TokenKind, Action>> = {
  unknown: (state, token) => state.readUnknown(token),
  word: (state) => state.readWord(),
  breaks: (state) => state.readBreak(),
  name: (state, token, index) => state.readName(token, index),
  self: (state, token, index) => state.startSelf(token, '', index),
  is: (state, token, index) => state.startSelf(token, 'is', index),
  named: (state, token, index) => state.startSelf(token, 'named', index),
  own: (state, token, index) => state.startSelf(token, 'own', index),
  called: (state) => state.readCalled(),
  made: (state) => state.readParticiple('made'),
  based: (state) => state.readParticiple('based'),
  selfBased: (state, token, index) => state.startSelf(token, 'based', index),
  from: (state, _, index) => state.readFrom(index),
  as: (state, token, index) => state.startAs(token, index),
  asAfter: (state, _, index) => state.readAsAfter(index),
  makesMe: (state, token, index) => state.readMakesMe(token, index),
  madeAfter: (state, token, index) => state.claimOpen('made', index, token),
  basedAfter: (state, token, index) => state.claimOpen('based', index, token),
  namedAfter: (state, token, index) => state.claimOpen('named', index, token),
  isAfter: (state, _, index) => state.readIsAfter(index),
  selfAfter: (state, token, index) => state.readSelfAfter(token, index),
  selfAi: (state, token, index) => state.readSelfAi(token, index),
  notIs: (state, token, index) => state.startNotSelf(token, index),
  sameAs: (state) => state.startSame(),
  not: (state, _, index) => state.readNot(index),
  notAfter: (state) => state.readNotAfter(),
  like: (state) => state.compare(),
  likeAfter: (state) => state.closeLast(),
  maybe: (state) => state.doubt(),
  but: (state) => state.readBut(),
  other: (state) => state.readOther(),
  copula: (state, _, index) => state.readCopula(index),
  topic: (state) => state.readTopic(),
  ai: (state, _, index) => state.readAi(index),
  policy: (state, _, index) => state.readPolicy(index),
  comma: (state, token) => state.readPause(token),
  open: (state, token) => state.readPause(token),
  colon: (state, token) => state.readPause(token),
  stop: (state, token) => state.readPause(token),
  close: (state) => state.endParenthesis(),
};

/** Moves the reading on by one token. */
export function readToken(state: ClauseState, token: Token, index: number): void {
  actions[token.kind]?.(state, token, index);
}
