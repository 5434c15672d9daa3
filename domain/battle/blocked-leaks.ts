import type { Finding, FindingKind, Span } from '../leaks/finding';
import type { Hiding } from '../leaks/hiding/hiding';
import type { Lexicon } from '../leaks/lexicon/build-lexicon';
import { openDetector } from '../leaks/open-detector';
import { quoteAround } from '../leaks/quote-around';
import { type Side, sides } from '../side';
import type { BlockedLeak } from './blocked-leak';
import { pairStart } from './pair-start';
import { promptsUpTo } from './read-leaks';
import type { LabelledTurn } from './reading';

/** Of these all that identifies is the name; the words of others are of one maker's house. */
const quotedKinds: ReadonlySet<FindingKind> = new Set([
  'self-model',
  'self-family',
  'self-maker',
  'self-maker-implied',
  'self-unknown',
  'persona-own',
]);
const mostLeaks = 20;

/** What the newest pair has given away so far, without a name. `lexicon` are the names to look for. */
export function blockedLeaks(turns: readonly LabelledTurn[], lexicon?: Lexicon): readonly BlockedLeak[] {
  const start = pairStart(turns);
  const leaks = turns
    .slice(start)
    .flatMap((_, index) =>
      sides.flatMap((side) => leaksOf(turns.slice(start), index, side, start + index + 1, lexicon)),
    );
  return leaks.slice(0, mostLeaks);
}

function leaksOf(
  turns: readonly LabelledTurn[],
  index: number,
  side: Side,
  turn: number,
  lexicon: Lexicon | undefined,
): readonly BlockedLeak[] {
  const reply = turns[index]?.replies[side] ?? '';
  const detector = openDetector({ prompt: promptsUpTo(turns, index), ...(lexicon && { lexicon }) });
  const pushed = detector.push(reply);
  const before = spansOf(detector.hiding());
  const found = [...pushed, ...detector.end()];
  const hidden = [...before, ...spansOf(detector.hiding()), ...found.map(({ nameSpan }) => nameSpan)];
  const byPlace = new Map(found.map((finding) => [`${finding.kind} ${finding.span.start}`, finding]));
  return [...byPlace.values()].flatMap((finding) => {
    const { kind, severity } = finding;
    return severity === 'note'
      ? []
      : [{ side, turn, kind, severity, quote: quoteOf(reply, finding, hidden) }];
  });
}

function spansOf({ settled, open }: Hiding): readonly Span[] {
  return [...settled, ...open];
}

function quoteOf(reply: string, { kind, span }: Finding, hidden: readonly Span[]): string[] {
  if (!quotedKinds.has(kind)) return [];
  const quote = quoteAround(reply, span);
  const from = reply.lastIndexOf(quote, span.start);
  // A quote that cannot be placed cannot be cleared of names either.
  if (quote === '' || from < 0 || from + quote.length < span.start) return [];
  const placed = hidden.map(({ start, end }) => ({ start: start - from, end: end - from }));
  return cutOut(quote, [...placed, ...echoesIn(quote, reply, hidden)]);
}

/** Words of the hidden names wherever else they stand, in an address say, each with all that is written in one with it. */
function echoesIn(quote: string, reply: string, hidden: readonly Span[]): readonly Span[] {
  const words = hidden.flatMap(({ start, end }) => reply.slice(start, end).match(/\p{L}{3,}/gu) ?? []);
  const wanted = [...new Set(words.map((word) => word.toLowerCase()))];
  return [...quote.matchAll(/\S+/g)].flatMap(({ 0: token, index }) => {
    const low = token.toLowerCase();
    return wanted.some((word) => low.includes(word)) ? [{ start: index, end: index + token.length }] : [];
  });
}

/** The pieces of a text between the spans, which may overlap and reach beyond it. */
function cutOut(text: string, spans: readonly Span[]): string[] {
  const inside = spans.filter(({ start, end }) => end > 0 && start < text.length);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of inside.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    if (start > at || pieces.length === 0) pieces.push(text.slice(at, Math.max(start, at)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
