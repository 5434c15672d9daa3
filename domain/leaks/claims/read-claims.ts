import type { Grammar } from '@/domain/leaks/grammar/grammar';
import type { Claim, ClaimContext } from './claim';
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
  return state.finish().filter((claim) => isNameAccepted(claim, tokens, context));
}
