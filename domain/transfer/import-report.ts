import type { Failure } from './failure';
import type { FormatId } from './format-id';
import type { RefusalReason } from './refusal';

/** Rows that were refused for one reason. */
export interface RefusedRows {
  readonly count: number;
  /** Numbers of the first few: lines of JSON lines, elements of an array, rows of a table with its header as row 1. */
  readonly rows: readonly number[];
  /** What stood in the first of them. */
  readonly example: string;
}

/** What reading a file came to. */
export interface ImportReport {
  /** Undefined as long as no row told the format. */
  readonly format: FormatId | undefined;
  readonly rows: number;
  readonly votes: number;
  readonly refused: Readonly<Partial<Record<RefusalReason, RefusedRows>>>;
  /** Number of different models. */
  readonly models: number;
  /** When the first and the last vote with a time were cast. */
  readonly period: { readonly fromMs: number; readonly toMs: number } | undefined;
  /** Why reading stopped before the end. Votes that were read before must not be kept then. */
  readonly failure: Failure | undefined;
}
