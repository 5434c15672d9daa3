import type { Finding, Span } from '../leaks/finding';

/**
 * Where the leaking words stand inside a finding's quote. Exact when the reply is at hand; else the claimed name,
 * which was copied from the reply as written. Undefined when neither is found.
 */
export function locateInQuote(finding: Finding, reply: string | undefined): Span | undefined {
  return (reply === undefined ? undefined : locateByReply(finding, reply)) ?? locateByName(finding);
}

function locateByReply({ quote, span }: Finding, reply: string): Span | undefined {
  if (quote === '') return undefined;
  // The quote is no longer than 240 characters and holds at least a part of the span.
  for (let at = reply.lastIndexOf(quote, span.end); at >= 0; at = reply.lastIndexOf(quote, at - 1)) {
    const start = Math.max(span.start - at, 0);
    const end = Math.min(span.end - at, quote.length);
    if (start < end) return { start, end };
    if (at + quote.length <= span.start || at === 0) return undefined;
  }
  return undefined;
}

function locateByName({ quote, claimed }: Finding): Span | undefined {
  const name = claimed.model ?? claimed.maker;
  const start = name === undefined ? -1 : quote.lastIndexOf(name);
  return name === undefined || name === '' || start < 0 ? undefined : { start, end: start + name.length };
}
