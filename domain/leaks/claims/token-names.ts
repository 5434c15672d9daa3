import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { Relation } from './claim';
import type { Token } from './tokens';

/** The model or family a name token may stand for. */
export function modelOf(token: Token): LexiconName | undefined {
  return token.name?.family;
}

/** The maker a name token may stand for. */
export function makerOf(token: Token): LexiconName | undefined {
  return token.name?.maker;
}

/** Models whose maker goes by the same name. */
const makerLike = new Set(['DeepSeek', 'MiniMax', 'OpenAssistant', 'Perplexity', 'Meta AI']);

export function isMakerLike(token: Token): boolean {
  return makerOf(token) !== undefined || makerLike.has(modelOf(token)?.family ?? '');
}

/** The name is only a standard ("ChatGPT-like"), an owner ("ChatGPT's reach") or the subject of a clause of its own ("ChatGPT is"). */
export function isStandardOrSubject(token: Token, next: Token | undefined, relation: Relation | ''): boolean {
  if (next === undefined) return false;
  if (next.kind === 'like' && next.start === token.end) return true;
  if (relation === 'as' && next.kind === 'maybe') return true;
  if (relation !== 'is' && relation !== 'as') return false;
  return (
    next.kind === 'copula' ||
    next.kind === 'makes' ||
    (modelOf(token) !== undefined && !isMakerLike(token) && next.kind === 'possessive')
  );
}
