import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { Token } from './tokens';

/** The model or family a name token may stand for. */
export function modelOf(token: Token): LexiconName | undefined {
  return token.name?.family;
}

/** The maker a name token may stand for. */
export function makerOf(token: Token): LexiconName | undefined {
  return token.name?.maker;
}

/** A name that is only the standard of something: "ChatGPT-like". */
export function isRejectedStandard(token: Token, next: Token | undefined): boolean {
  return next?.kind === 'like' && next.start === token.end;
}
