import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Claim } from './claim';
import { findUnknownName, type UnknownName } from './find-unknown-name';
import type { Token, TokenKind } from './tokens';

/** How far after "I am NAME," the noun that says what kind of thing NAME is may stand, in tokens. */
const nounReach = 6;

/** "My name is **Zorblax**", "I'm Zorblax, an AI assistant": a claim with a name no lexicon has. `isKnown` as in `findUnknownName`. */
export function readUnknownName(
  tokens: readonly Token[],
  sentence: Sentence,
  elicited: boolean,
  isKnown: (word: string) => boolean,
): Claim | undefined {
  const name = findUnknownName(tokens, sentence, isKnown);
  if (!name || !isAboutAi(tokens, name.end, name.cue.kind, elicited)) return undefined;
  return claimOf(name, sentence);
}

/** "I'm NAME" alone may be a person; with an AI noun after it, or asked who it is, it is not. */
function isAboutAi(tokens: readonly Token[], end: number, kind: TokenKind, elicited: boolean): boolean {
  const isOfMaker = kind === 'made' || kind === 'own';
  const nouns = tokens
    .slice(isOfMaker ? 0 : end, end + nounReach)
    .some((token) => token.kind === 'ai' || token.kind === 'selfAi');
  return nouns || (elicited && kind !== 'is');
}

function claimOf({ cue, first, last }: UnknownName, { chars }: Sentence): Claim {
  const surface = String.fromCharCode(...chars.subarray(first.start, last.end));
  const name: LexiconName = { maker: '', family: '', nameClass: 'A', shown: surface, surface };
  return { relation: 'unknown', from: cue.start, token: { ...first, end: last.end }, name };
}
