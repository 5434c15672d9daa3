import type { Sentence } from '@/domain/leaks/text/sentence';
import { firstNames } from './first-names';
import type { Token, TokenKind } from './tokens';

const longestName = 3;
/** Characters of a name inside quotation marks, or in a script without spaces. */
const longestQuoted = 24;
const longestIdeographs = 8;

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
  'ai|a.i|assistant|model|bot|chatbot|llm|llms|nlp|large|language|english|chinese|french|german|spanish|the|your|an|not|sorry|american|indian|european|artificial|intelligence|virtual|digital|machine|human|person|user|name|unknown|none|yours|ok|god|jesus|batman|superman|captain|computer|program|friend|buddy|pal|companion|helper|chat|whatever|anything|humans|people|researchers|engineers|scientists|developers|programmers|nature|evolution|mother|father|santa|dr|mr|mrs|ms|professor|master|doctor|sir|lady|king|queen|prince|princess|lord|detective|agent|chef|coach|pirate|april|may|june|monday|friday|christian|muslim|jewish|hindu|buddhist|catholic|i|me|here'.split(
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
 * "My name is Zorblax", "I was made by Foobar Labs": finds the name, whatever the rest says. `isKnown` tells the words of the prompt,
 * which supply names of their own. In an open sentence what follows the name is not yet known.
 */
export function findUnknownName(
  tokens: readonly Token[],
  sentence: Sentence,
  isKnown: (word: string) => boolean,
  isOpen = false,
): UnknownName | undefined {
  const frame = tokens.findIndex(({ kind }) => kind === 'named' || kind === 'is');
  const made = findMade(tokens);
  for (const at of [frame, made]) {
    const cue = tokens[at];
    if (!cue || tokens.slice(0, at).some(({ kind }) => doubts.has(kind))) continue;
    const span = spanOfName(tokens, nameAfter(tokens, at), sentence, isOpen, cue);
    if (span && isPlausible(span, sentence, isKnown)) return { cue, ...span };
  }
  return undefined;
}

const selves: ReadonlySet<TokenKind> = new Set(['self', 'is', 'named', 'own'] as const);
const between: ReadonlySet<TokenKind> = new Set(['filler', 'ai', 'comma', 'made', 'word'] as const);

/** The participle that says who made the writer, or the writer's makers, with nothing foreign between; -1 for none. */
function findMade(tokens: readonly Token[]): number {
  const own = tokens.findIndex(({ kind }) => kind === 'own');
  if (own >= 0) return own;
  const made = tokens.findLastIndex(({ kind }) => kind === 'made');
  const self = tokens.findIndex(({ kind }) => selves.has(kind));
  const isOwn =
    self >= 0 && self < made && tokens.slice(self + 1, made).every(({ kind }) => between.has(kind));
  return isOwn ? made : -1;
}

const leadsTo: ReadonlySet<TokenKind> = new Set(['open', 'colon', 'copula'] as const);
/** "a startup called", "a team at" */
const leadsToMaker: ReadonlySet<TokenKind> = new Set([
  'open',
  'colon',
  'filler',
  'called',
  'from',
  'copula',
] as const);

function nameAfter(tokens: readonly Token[], frame: number): number {
  const kind = tokens[frame]?.kind;
  const skipped = kind === 'made' || kind === 'own' ? leadsToMaker : leadsTo;
  let at = frame + 1;
  while (at < tokens.length && skipped.has((tokens[at] as Token).kind)) at++;
  return at;
}

type NameSpan = Omit<UnknownName, 'cue'>;

function spanOfName(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  isOpen: boolean,
  cue: Token,
): NameSpan | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const quoted = quotedName(tokens, from, sentence, isOpen);
  if (quoted) return quoted;
  const isIdeographic = first.kind === 'unknown' && first.weight < 1;
  const span = isIdeographic ? ideographs(tokens, from, cue) : words(tokens, from);
  const next = span && tokens[span.end];
  return next && !isOpen && !enders.has(next.kind) ? undefined : span;
}

/** Up to three words with capitals. */
function words(tokens: readonly Token[], from: number): NameSpan | undefined {
  const first = tokens[from] as Token;
  if (first.kind !== 'unknown' || first.isCapital !== true) return undefined;
  let end = from + 1;
  while (end - from < longestName && tokens[end]?.kind === 'unknown' && tokens[end]?.isCapital === true)
    end++;
  return { first, last: tokens[end - 1] as Token, end };
}

/** "我叫灵犀": in scripts without spaces a short run of unknown characters, only where a name is due. */
function ideographs(tokens: readonly Token[], from: number, cue: Token): NameSpan | undefined {
  if (cue.kind !== 'named') return undefined;
  let end = from;
  while (end < tokens.length && isRunOn(tokens[end] as Token)) end++;
  const last = tokens[end - 1] as Token;
  const length = last.end - (tokens[from] as Token).start;
  return length >= 2 && length <= longestIdeographs ? { first: tokens[from] as Token, last, end } : undefined;
}

function isRunOn({ kind, weight }: Token): boolean {
  return (kind === 'unknown' && weight < 1) || kind === 'ai';
}

function quotedName(
  tokens: readonly Token[],
  from: number,
  { chars, length }: Sentence,
  isOpen: boolean,
): NameSpan | undefined {
  const first = tokens[from] as Token;
  if (!isOpener(chars[first.start - 1] as number)) return undefined;
  let close = first.start;
  while (close < length && close - first.start <= longestQuoted && !isCloser(chars[close] as number)) close++;
  if (!isCloser(chars[close] as number) && !(isOpen && close === length)) return undefined;
  let end = from;
  while (end < tokens.length && (tokens[end] as Token).start < close) end++;
  if (tokens.slice(from, end).some(({ kind }) => kind === 'name' || kind === 'stop')) return undefined;
  return { first, last: tokens[end - 1] as Token, end };
}

function isOpener(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x300c || unit === 0x300e
  );
}

function isCloser(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x201d || unit === 0x201c || unit === 0xbb || unit === 0x300d || unit === 0x300f
  );
}

function isPlausible(
  { first, last }: NameSpan,
  { chars }: Sentence,
  isKnown: (word: string) => boolean,
): boolean {
  const parts = String.fromCharCode(...chars.subarray(first.start, last.end)).split(/[^\p{L}\p{N}'’-]+/u);
  if (parts.at(-1) === '') parts.pop();
  return (
    parts.every((word) => word.length > 1 && !generic.has(word) && !isKnown(word)) &&
    !firstNames.has(parts[0] as string)
  );
}
