import { charMark, type Sentence } from '@/domain/leaks/text/sentence';
import { firstNames } from './first-names';
import type { Token, TokenKind } from './tokens';

const longestName = 3;

/** What ends the name: the sentence says nothing about the words as ordinary words. */
const enders: ReadonlySet<TokenKind> = new Set([
  'comma',
  'open',
  'close',
  'stop',
  'ai',
  'isAfter',
  'filler',
  'made',
] as const);
/** Any of these before the name, and the sentence does not assert it. */
const doubts: ReadonlySet<TokenKind> = new Set(['not', 'notIs', 'maybe', 'like', 'other', 'sameAs'] as const);

/** Capitalised words that stand after "I am" and "my name is" without being names of models. */
const generic = new Set(
  'ai|a.i|assistant|model|bot|chatbot|llm|llms|nlp|large|language|english|chinese|french|german|spanish|the|your|an|not|sorry|american|indian|european|artificial|intelligence|virtual|digital|machine|human|person|user|name|unknown|none|yours|ok|god|jesus|batman|superman|captain|dr|mr|mrs|ms|professor|master|doctor|sir|lady|king|queen|prince|princess|lord|detective|agent|chef|coach|pirate|april|may|june|monday|friday|christian|muslim|jewish|hindu|buddhist|catholic|i|me|here'.split(
    '|',
  ),
);

/** Words of no lexicon in the place of the writer's name, and the cue before them. */
export interface UnknownName {
  readonly cue: Token;
  readonly first: Token;
  readonly last: Token;
  /** Index of the token after the name. */
  readonly end: number;
}

/**
 * "My name is Zorblax": finds the name, whatever the rest says. `isKnown` tells the words of the prompt, which supply names of their own.
 * In an open sentence what follows the name is not yet known.
 */
export function findUnknownName(
  tokens: readonly Token[],
  sentence: Sentence,
  isKnown: (word: string) => boolean,
  isOpen = false,
): UnknownName | undefined {
  const frame = tokens.findIndex(({ kind }) => kind === 'named' || kind === 'is');
  const cue = tokens[frame];
  if (!cue || tokens.slice(0, frame).some(({ kind }) => doubts.has(kind))) return undefined;
  const span = spanOfName(tokens, nameAfter(tokens, frame), sentence, isOpen);
  return span && isPlausible(span, sentence, isKnown) ? { cue, ...span } : undefined;
}

function nameAfter(tokens: readonly Token[], frame: number): number {
  let at = frame + 1;
  while (tokens[at]?.kind === 'open' || tokens[at]?.kind === 'colon') at++;
  return at;
}

type NameSpan = Omit<UnknownName, 'cue'>;

function spanOfName(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  isOpen: boolean,
): NameSpan | undefined {
  const first = tokens[from];
  if (!first || !isNameWord(first, sentence)) return undefined;
  let end = from + 1;
  while (end - from < longestName && tokens[end]?.kind === 'unknown' && tokens[end]?.isCapital === true)
    end++;
  const next = tokens[end];
  if (next && !isOpen && !enders.has(next.kind)) return undefined;
  return { first, last: tokens[end - 1] as Token, end };
}

function isNameWord({ kind, isCapital, weight, start }: Token, { marks, chars }: Sentence): boolean {
  if (kind !== 'unknown' || weight < 1) return false;
  const isQuoted = ((marks[start] as number) & charMark.quoted) !== 0 && isOpener(chars[start - 1] as number);
  return isCapital === true || isQuoted;
}

function isOpener(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x300c || unit === 0x300e
  );
}

function isPlausible(
  { first, last }: NameSpan,
  { chars }: Sentence,
  isKnown: (word: string) => boolean,
): boolean {
  const words = String.fromCharCode(...chars.subarray(first.start, last.end)).split(' ');
  return (
    words.every((word) => word.length > 1 && !generic.has(word) && !isKnown(word)) &&
    !firstNames.has(words[0] as string)
  );
}
