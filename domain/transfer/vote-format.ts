import type { FormatId } from './format-id';
import type { Reading } from './reading';

/** A JSON object, or a CSV row by its column names; only `columns` of the format are in it then. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything we know about one file format, as data and pure functions. */
export interface VoteFormat {
  readonly id: FormatId;
  /** Names without which a row, or the file's one object, is not of this format. */
  readonly needs: readonly string[];
  /** Sets of names of which at least one must be there too for the format to be detected, if given. */
  readonly marks?: readonly (readonly string[])[];
  /** Columns that are read if the file is CSV; a format without is JSON only. */
  readonly columns?: readonly string[];
  /** The votes of a row, usually one. The row may be anything that JSON can say. */
  read(row: unknown): readonly Reading[];
  /** Whether the first row says that a later version of the format wrote the file. */
  isTooNew?(row: unknown): boolean;
  /** For files that are one JSON object: the rows in it, or undefined if it holds none. */
  rowsIn?(document: Row): readonly unknown[] | undefined;
}

/** The row as an object, or undefined if it is none. */
export function asRow(value: unknown): Row | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
}

/** Whether a row with these names looks like the format. */
export function looksLike({ needs, marks }: VoteFormat, names: readonly string[]): boolean {
  const hasAll = (wanted: readonly string[]) => wanted.every((name) => names.includes(name));
  return hasAll(needs) && (marks === undefined || marks.some(hasAll));
}
