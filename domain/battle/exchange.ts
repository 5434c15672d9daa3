import * as v from 'valibot';

/** Longest texts that are copied of an exchange, in UTF-16 units. */
export const longestRequest = 65_536;
export const longestPiece = 65_536;

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * What the copier in the page's world says of one request and its answer. A page can imitate it, so it is parsed like
 * any other input from outside.
 */
export const TapMessage = v.variant('kind', [
  v.strictObject({
    kind: v.literal('sent'),
    id,
    path: v.pipe(v.string(), v.maxLength(2000)),
    method: v.pipe(v.string(), v.maxLength(20)),
    request: v.pipe(v.string(), v.maxLength(longestRequest)),
  }),
  v.strictObject({
    kind: v.literal('answered'),
    id,
    status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  }),
  v.strictObject({ kind: v.literal('piece'), id, text: v.pipe(v.string(), v.maxLength(longestPiece)) }),
  // The whole answer was read.
  v.strictObject({ kind: v.literal('ended'), id }),
  // The answer broke off, or none came.
  v.strictObject({ kind: v.literal('broken'), id }),
]);
export type TapMessage = v.InferOutput<typeof TapMessage>;

/** What is new of an exchange: it was sent, its status is known, further lines of the answer came, or it broke off. */
export type ExchangeNews =
  | { readonly kind: 'sent' }
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'broken' };

/** One request of the page to its own server, and one piece of news of it. */
export interface Exchange {
  readonly id: number;
  readonly path: string;
  readonly method: string;
  /** The body as text; empty where there was none. Cut at `longestRequest`. */
  readonly request: string;
  readonly news: ExchangeNews;
}

/** Longest text that can be a message: escaped, a letter takes up to six. */
export const longestMessage = 6 * longestRequest + 4096;

/** A message of the copier; undefined when the text is anything else. */
export function readTapMessage(text: string): TapMessage | undefined {
  try {
    const parsed = v.safeParse(TapMessage, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined; // No JSON.
  }
}
