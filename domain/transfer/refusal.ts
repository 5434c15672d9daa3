/** Why a row gave no vote. */
export const refusalReasons = [
  'malformed-row',
  'unnamed-model',
  'same-model',
  'unknown-outcome',
  'bad-score',
  'not-a-vote',
  'replaced',
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

/** A value as one short line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const line = text.slice(0, longestDetail * 2).replace(/\s+/g, ' ');
  return line.length > longestDetail ? `${line.slice(0, longestDetail)}…` : line;
}
