/** Why a file could not be read, or not to its end. */
export type FailureCode =
  | 'empty'
  | 'not-text'
  | 'broken-gzip'
  | 'unknown-format'
  | 'missing-columns'
  | 'newer-version'
  | 'truncated'
  | 'broken-json'
  | 'row-too-long'
  /** A line of a backup that is none of ours. */
  | 'broken-backup'
  /** A backup whose lines are not those that its last one sums up. */
  | 'wrong-digest'
  /** Unpacks to so much more than it is that it must be meant to fill the memory. */
  | 'packed-too-tightly'
  | 'broken-parquet'
  /** An encrypted file: no passphrase was given, it is another one, or the file was changed. */
  | 'passphrase-missing'
  | 'wrong-passphrase';

export interface Failure {
  readonly code: FailureCode;
  /** The row it happened in; undefined if the file as a whole is meant. */
  readonly row: number | undefined;
  /** What stood there, short enough to be shown; may be empty. */
  readonly detail: string;
}

/** Characters of the longest row that is read. A battle with long replies has some hundred thousand. */
export const longestRow = 2 ** 25;
