import type { Grammar } from '@/domain/leaks/grammar/grammar';
import type { Claim, ClaimContext } from './claim';
import { finish } from './clause-end';
import { ClauseState } from './clause-state';
import { readToken } from './read-token';
import type { Token, TokenKind } from './tokens';
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
  const weighing = { ...context, articleBeforeName: grammar.articleBeforeName === true };
  return [...finish(state), ...bareAnswer(tokens, context)].filter((claim) =>
    isNameAccepted(claim, tokens, weighing),
  );
}

const longestAnswer = 7;
const longestLabel = 3;

/**
 * A sentence with nothing but a name answers a question about the writer: the user's at the start of the reply ("Claude."), or one
 * that the reply asked itself ("My maker? That would be OpenAI.").
 */
function bareAnswer(
  tokens: readonly Token[],
  { elicited, complete, isFirst, answerDue }: ClaimContext,
): readonly Claim[] {
  const isDue = answerDue || (elicited && isFirst);
  if (!isDue || !complete) return [];
  const answer = afterLabel(tokens);
  const index = answer.findIndex(({ kind }) => kind === 'name');
  const token = answer[index];
  const name = token?.name?.family ?? token?.name?.maker;
  if (!token || !name || !isBare(answer, index, answerDue)) return [];
  return [{ relation: 'named', from: token.start, token, name }];
}

/** "Short answer: NAME" */
function afterLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  return colon > 0 && colon <= longestLabel ? tokens.slice(colon + 1) : tokens;
}

/** Nothing but the name and its kind; after the reply's own question also "that would be" before it and an aside behind it. */
function isBare(tokens: readonly Token[], index: number, answerDue: boolean): boolean {
  const [before, after] = [tokens.slice(0, index), tokens.slice(index + 1)];
  if (answerDue) {
    const isOver = after[0] === undefined || besideName.has(after[0].kind) || after[0].kind === 'comma';
    return isOver && index <= 3 && before.every(({ kind }) => besideName.has(kind) || leadsIn.has(kind));
  }
  const makers = new Set(tokens.flatMap(({ name }) => (name ? [(name.maker ?? name.family)?.maker] : [])));
  const isShort = tokens.length <= longestAnswer && makers.size === 1;
  return isShort && tokens.every(({ kind }) => besideName.has(kind) || addsMaker.has(kind));
}

const besideName: ReadonlySet<TokenKind> = new Set(['name', 'filler', 'stop', 'open', 'close'] as const);
/** ", by MAKER", "(an AI model)" */
const addsMaker: ReadonlySet<TokenKind> = new Set(['comma', 'from', 'made', 'ai'] as const);
/** "that would be", "das ist", "c'est" */
const leadsIn: ReadonlySet<TokenKind> = new Set([
  'which',
  'copula',
  'maybe',
  'other',
  'word',
  'is',
  'topic',
  'isAfter',
] as const);
