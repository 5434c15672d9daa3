import type { Failure } from './failure';

/** What a splitter finds in a text: rows, or the end of what can be read. */
export interface RowSink {
  /** A row as JSON or CSV has it, and its number as a person would count it. */
  row(value: unknown, number: number): void;
  /** A row that is there but cannot be read. */
  malformed(number: number, detail: string): void;
  /** Nothing after this can be trusted. */
  fail(failure: Failure): void;
}

/** Cuts a text that comes in pieces into rows, keeping no more than the row at hand. */
export interface RowSource {
  push(text: string): void;
  /** Says that there is no more text. */
  end(): void;
}

/** Picks the columns to read from a table's header, or answers undefined if none of it makes sense. */
export type ColumnChoice = (header: readonly string[]) => readonly string[] | undefined;
