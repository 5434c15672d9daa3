import type { Failure, FailureCode } from '@/domain/transfer/failure';

const texts: Readonly<Record<FailureCode, string>> = {
  empty: 'the file is empty',
  'not-text': 'this is not text in UTF-8 or UTF-16',
  'broken-gzip': 'the compressed file is damaged or cut short',
  'unknown-format': 'no known format has these names',
  'missing-columns': 'columns are missing',
  'newer-version': 'a later version of Blind Ballot wrote this file',
  truncated: 'the file ends in the middle of a row',
  'broken-json': 'this is not JSON',
  'row-too-long': 'the row is too long to be a vote',
  'broken-backup': 'this line is none of a backup',
  'wrong-digest': 'the lines are not those that were written: the file was changed or damaged',
  'packed-too-tightly': 'the file unpacks to far more than a file of votes would',
  'broken-parquet': 'this Parquet file cannot be read',
  'passphrase-missing': 'the file is encrypted',
  'wrong-passphrase': 'the passphrase is another one, or the file was changed',
};

/** A failure as one line. */
export function failureText({ code, row, detail }: Failure): string {
  const place = row === undefined ? '' : `row ${row}: `;
  return `${place}${texts[code]}${detail === '' ? '' : ` (${detail})`}`;
}
