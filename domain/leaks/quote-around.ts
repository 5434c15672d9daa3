import type { Span } from './finding';

const longestQuote = 240;

/**
 * The leaking words with what stands around them, a piece of `reply` of at most 240 UTF-16 units. It begins and ends
 * between words where there is a gap in reach, and never in the middle of a surrogate pair.
 */
export function quoteAround(reply: string, { start, end }: Span): string {
  const room = Math.max(0, longestQuote - (end - start));
  const from = Math.max(0, start - Math.floor(room / 2));
  const to = Math.min(reply.length, from + longestQuote);
  const isCutBefore = from > 0;
  const isCutAfter = to < reply.length;
  const first = isCutBefore ? gapAfter(reply, from, start) : from;
  const last = isCutAfter ? gapBefore(reply, to, Math.min(end, to)) : to;
  return reply.slice(first, last);
}

function gapAfter(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (/\s/.test(text[at] ?? '')) return at + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function gapBefore(text: string, to: number, limit: number): number {
  for (let at = to; at > limit; at--) if (/\s/.test(text[at - 1] ?? '')) return at - 1;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
