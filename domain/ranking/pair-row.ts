import type { Outcome } from '@/domain/outcome';

/** One vote; `weight` is 1 unless said otherwise. */
export interface OutcomeRow extends NamedPair {
  readonly outcome: Outcome;
  readonly weight?: number;
}

/** One vote given as the score of side a, from 0 (b is better) to 1 (a is better). */
interface ScoreRow extends NamedPair {
  readonly score: number;
  readonly weight?: number;
}

/** Votes on one pair that were added up before, as the database keeps them. */
export interface CellRow extends NamedPair {
  readonly winsA: number;
  readonly winsB: number;
  readonly ties: number;
  readonly bothBad: number;
}

export type PairRow = OutcomeRow | ScoreRow | CellRow;

interface NamedPair {
  readonly a: string;
  readonly b: string;
}

/** Why a row was not counted. */
export type Rejection = 'unnamed-model' | 'same-model' | 'bad-count';

/** The reason not to count a row, if there is one. A count must be finite and not negative, a score within 0 to 1. */
export function findRejection(row: PairRow): Rejection | undefined {
  if (row.a === '' || row.b === '') return 'unnamed-model';
  if (row.a === row.b) return 'same-model';
  return hasGoodCounts(row) ? undefined : 'bad-count';
}

function hasGoodCounts(row: PairRow): boolean {
  if ('outcome' in row) return isCount(row.weight ?? 1);
  if ('score' in row) return isCount(row.weight ?? 1) && row.score >= 0 && row.score <= 1;
  return isCount(row.winsA) && isCount(row.winsB) && isCount(row.ties) && isCount(row.bothBad);
}

function isCount(value: number): boolean {
  return value >= 0 && value < Number.POSITIVE_INFINITY;
}
