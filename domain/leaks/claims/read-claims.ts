import type { Grammar } from '@/domain/leaks/grammar/grammar';
import type { Claim, ClaimContext } from './claim';
import { finish } from './clause-end';
import { ClauseState } from './clause-state';
import { readToken } from './read-token';
import type { Token } from './tokens';
import { isNameAccepted } from './weigh-name';

/**
 * Reads the claims out of a sentence's tokens. The order of checks: whose clause, negated, compared, not asserted, then whether the
 * name is strong enough. An incomplete sentence yields only claims that nothing after it can take back.
 */
export function readClaims(
  tokens: readonly Token[],
  grammar: Grammar,
  context: ClaimContext,
): readonly Claim[] {
  const state = new ClauseState(tokens, grammar, context);
  tokens.forEach((token, index) => {
    readToken(state, token, index);
  });
  return [...finish(state), ...bareAnswer(tokens, context)].filter((claim) =>
    isNameAccepted(claim, tokens, context),
  );
}

const longestAnswer = 4;

/** Asked who it is, a reply that begins with nothing but a name has answered: "Claude.", "ChatGPT here!" */
function bareAnswer(
  tokens: readonly Token[],
  { elicited, complete, isFirst }: ClaimContext,
): readonly Claim[] {
  const [token] = tokens;
  const name = token?.name?.family ?? token?.name?.maker;
  if (!elicited || !complete || !isFirst || !token || !name || tokens.length > longestAnswer) return [];
  const isBare = tokens.every(
    ({ kind }) =>
      kind === 'name' || kind === 'filler' || kind === 'stop' || kind === 'open' || kind === 'close',
  );
  return isBare ? [{ relation: 'named', from: token.start, token, name }] : [];
}
