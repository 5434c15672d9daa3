/** Why a row gave no vote. */
export const refusalReasons = [
  'malformed-row',
  'unnamed-model',
  'same-model',
  'unknown-outcome',
  'bad-score',
  'not-a-vote',
  'score-only',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly refused: RefusalReason;
  /** What stood there, cut to a length that can be shown. */
  readonly detail: string;
}

const longestDetail = 60;

/** A refusal that quotes `found`. */
export function refuse(refused: RefusalReason, found: unknown): Refusal {
  return { refused, detail: quote(found) };
}

/** A value as one short line. Of objects only the names are shown: their values may be anybody's texts. */
export function quote(value: unknown): string {
  const line = describe(value)
    .slice(0, 2 * longestDetail)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longestDetail ? `${line.slice(0, longestDetail)}…` : line;
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'nothing' : String(value);
  return Array.isArray(value) ? `a list of ${value.length}` : `{${Object.keys(value).join(', ')}}`;
}
