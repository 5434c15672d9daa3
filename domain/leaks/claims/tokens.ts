import { type CueKind, cueKinds } from '@/domain/leaks/grammar/grammar';
import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import { charClass, foldTable } from '@/domain/leaks/text/fold';
import { isPartOfWord } from '@/domain/leaks/text/is-part-of-word';
import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import { versionLength } from './version';

export type TokenKind = CueKind | 'name' | 'unknown' | 'comma' | 'open' | 'close' | 'colon' | 'stop';

/** One word, phrase or sign of a sentence as one language reads it. Positions are in the folded sentence. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** For an unknown word: how much it loosens a frame; a character of a script without spaces weighs less than a word. */
  readonly weight: number;
  readonly isCapital?: boolean;
  readonly name?: NameToken;
}

export interface NameToken {
  /** The model or family of this surface, and the maker: a surface such as "Perplexity" has both. */
  readonly family: LexiconName | undefined;
  readonly maker: LexiconName | undefined;
  readonly isCapital: boolean;
  readonly hasVersion: boolean;
}

const signs: ReadonlyMap<number, TokenKind> = new Map([
  ...Array.from(',;、،؛—–|/\\', (sign) => [sign.charCodeAt(0), 'comma'] as const),
  ...Array.from('([【〔《', (sign) => [sign.charCodeAt(0), 'open'] as const),
  ...Array.from(')]】〕》', (sign) => [sign.charCodeAt(0), 'close'] as const),
  [0x3a, 'colon'],
  ...Array.from('.!?…。।؟\n', (sign) => [sign.charCodeAt(0), 'stop'] as const),
]);

const noMatch = -1;

/** Reads a sentence as `language` (index into the vocabulary's grammars): leftmost, longest. */
export function readTokens(sentence: Sentence, vocabulary: Vocabulary, language: number): Token[] {
  const byStart = matchesByStart(sentence);
  const tokens: Token[] = [];
  for (let at = 0; at < sentence.length; ) {
    const token = tokenAt(sentence, vocabulary, language, byStart, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

interface MatchIndex {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function matchesByStart(sentence: Sentence): MatchIndex {
  const first = new Int32Array(sentence.length).fill(noMatch);
  const next = new Int32Array(sentence.matches);
  for (let match = 0; match < sentence.matches; match++) {
    const start = sentence.matchStart[match] as number;
    next[match] = first[start] as number;
    first[start] = match;
  }
  return { first, next };
}

function tokenAt(
  sentence: Sentence,
  vocabulary: Vocabulary,
  language: number,
  byStart: MatchIndex,
  at: number,
): Token | undefined {
  const best = longestAt(sentence, vocabulary, language, byStart, at);
  if (best !== noMatch) return tokenOf(sentence, vocabulary, language, best);
  const unit = sentence.chars[at] as number;
  if (unit === 0x20) return undefined;
  if (unit === 0x2d) return isSpaced(sentence, at) ? sign('comma', at) : undefined;
  const kind = signs.get(unit);
  if (kind) return sign(kind, at);
  return unknownAt(sentence, byStart, at);
}

function sign(kind: TokenKind, at: number): Token {
  return { kind, start: at, end: at + 1, weight: 0 };
}

function isSpaced({ chars }: Sentence, at: number): boolean {
  return at > 0 && chars[at - 1] === 0x20;
}

function longestAt(
  sentence: Sentence,
  vocabulary: Vocabulary,
  language: number,
  index: MatchIndex,
  at: number,
): number {
  let best = noMatch;
  let bestLength = 0;
  for (let match = index.first[at] as number; match !== noMatch; match = index.next[match] as number) {
    const length = vocabulary.lengths[sentence.matchPattern[match] as number] as number;
    if (length > bestLength && isReadable(sentence, vocabulary, language, match)) {
      best = match;
      bestLength = length;
    }
  }
  return best;
}

function isReadable(sentence: Sentence, vocabulary: Vocabulary, language: number, match: number): boolean {
  const pattern = sentence.matchPattern[match] as number;
  if (senseOf(vocabulary, language, pattern) !== 0) return true;
  const isName = (vocabulary.names[pattern] as number) >= 0 || (vocabulary.makers[pattern] as number) >= 0;
  const start = sentence.matchStart[match] as number;
  if (!isName || isPartOfWord(sentence, start, start + (vocabulary.lengths[pattern] as number))) return false;
  const suffix = sentence.matchSuffix[match] as number;
  const grammar = vocabulary.grammars[language];
  if (suffix === 0 || grammar?.inflectsNames === true) return true;
  return grammar?.genitiveS === true && suffix === 1 && isGenitive(sentence, match, vocabulary);
}

function isGenitive(
  { chars, matchStart, matchPattern }: Sentence,
  match: number,
  { lengths }: Vocabulary,
): boolean {
  const end = (matchStart[match] as number) + (lengths[matchPattern[match] as number] as number);
  return chars[end] === 0x73;
}

/** The cue kind in this language; for "trained by" and the like also the English one, which replies in other languages slip into. */
function senseOf({ senses, grammars, borrowed }: Vocabulary, language: number, pattern: number): number {
  return (senses[pattern * grammars.length + language] as number) || (borrowed[pattern] as number);
}

function tokenOf(sentence: Sentence, vocabulary: Vocabulary, language: number, match: number): Token {
  const pattern = sentence.matchPattern[match] as number;
  const start = sentence.matchStart[match] as number;
  const end = start + (vocabulary.lengths[pattern] as number);
  const sense = senseOf(vocabulary, language, pattern);
  const name = nameOf(sentence, vocabulary, pattern, start, end);
  const isName = name !== undefined && (sense === 0 || (name.isCapital && !isSentenceStart(sentence, start)));
  if (isName) {
    const suffix = sentence.matchSuffix[match] as number;
    return {
      kind: 'name',
      start,
      end: end + suffix + versionLength(sentence, end + suffix),
      weight: 0,
      name,
    };
  }
  const kind = sense === 0 ? 'unknown' : (cueKinds[sense - 1] as CueKind);
  return {
    kind,
    start,
    end,
    weight: kind === 'unknown' ? 1 : 0,
    isCapital: sentence.raw[start] !== sentence.chars[start],
  };
}

function isSentenceStart({ chars }: Sentence, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) if (chars[at] !== 0x20) return false;
  return true;
}

function nameOf(
  sentence: Sentence,
  { lexicon, names, makers }: Vocabulary,
  pattern: number,
  start: number,
  end: number,
): NameToken | undefined {
  const family = lexicon.names[names[pattern] as number];
  const maker = lexicon.names[makers[pattern] as number];
  if (!family && !maker) return undefined;
  const isCapital =
    sentence.raw[start] !== sentence.chars[start] || !hasCase(sentence.chars[start] as number);
  return {
    family,
    maker,
    isCapital,
    hasVersion: versionLength(sentence, end) > 0 || /\d/.test((family ?? maker)?.surface ?? ''),
  };
}

function hasCase(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x590);
}

/** A word no table knows; in scripts without spaces a single character, so that the next cue is not swallowed. */
function unknownAt(sentence: Sentence, byStart: MatchIndex, at: number): Token | undefined {
  const { classOf } = foldTable();
  const kind = classOf[sentence.chars[at] as number] as number;
  if (kind === charClass.other || kind === charClass.newline) return undefined;
  if (kind === charClass.ideograph) return { kind: 'unknown', start: at, end: at + 1, weight: 0.4 };
  let end = at + 1;
  while (
    end < sentence.length &&
    classOf[sentence.chars[end] as number] === kind &&
    !startsEnding(byStart, kind, end)
  )
    end++;
  return { kind: 'unknown', start: at, end, weight: 1, isCapital: sentence.raw[at] !== sentence.chars[at] };
}

/** In Korean a cue may begin inside the written word. */
function startsEnding(byStart: MatchIndex, kind: number, at: number): boolean {
  return kind === charClass.hangul && byStart.first[at] !== noMatch;
}
