import type { Turn } from '@/domain/turn';
import type { Failure, FailureCode } from './failure';
import type { FormatId } from './format-id';
import { detectFormat, formatOf, formats } from './formats/formats';
import type { ImportReport } from './import-report';
import type { ImportedVote } from './imported-vote';
import { readTurns, textColumns } from './read-turns';
import { quote } from './refusal';
import { ReportBuilder } from './report-builder';
import type { RowSink } from './row-source';
import { TextRows } from './text-rows';
import { asRow, looksLike, type VoteFormat } from './vote-format';

/** Called for each vote, with the number of its row and, if they were asked for and are there, its texts. */
type VoteListener = (vote: ImportedVote, row: number, turns: readonly Turn[] | undefined) => void;

/** Rows that may say nothing of the format before the file counts as unknown. */
const mostUntold = 20;

/**
 * Reads a file of votes in any known format, piece by piece. Votes are handed over as they are found and not kept;
 * what could not be read is counted. If the report ends with a failure, the votes handed over are part of a file only.
 */
export class VoteReader implements RowSink {
  readonly #onVote: VoteListener;
  readonly #withTexts: boolean;
  readonly #rows: TextRows;
  readonly #report = new ReportBuilder();
  #format: VoteFormat | undefined;
  #failure: Failure | undefined;
  #lastRow = 0;
  /** Whether the rows come from a text; those of a Parquet file are handed to `row` as they are. */
  #isText = false;
  /** Rows that came before the format was known. */
  #untold: { readonly value: unknown; readonly number: number }[] = [];

  /** Without a format, the file's own names tell it. Texts are read only when asked for. */
  constructor(onVote: VoteListener, format?: FormatId, withTexts = false) {
    this.#onVote = onVote;
    this.#withTexts = withTexts;
    this.#format = format && formatOf(format);
    this.#rows = new TextRows(this, (header) => this.#columnsIn(header));
  }

  /** Why there is no use in reading on, if so. */
  get failure(): Failure | undefined {
    return this.#failure;
  }

  /** Takes the next piece of the text; it may end anywhere. */
  push(text: string): void {
    this.#isText = true;
    if (!this.#failure) this.#rows.push(text);
  }

  /** Ends the text, or, with `unreadable`, says why the bytes that follow give none. */
  end(unreadable?: FailureCode): ImportReport {
    if (unreadable) this.#failAt(unreadable, this.#lastRow + 1, '');
    else if (!this.#failure && (this.#lastRow === 0 || this.#isText)) this.#rows.end();
    if (!this.#failure && this.#untold.length > 0) this.#giveUpOnFormat();
    return this.#report.build(this.#format?.id, this.#failure);
  }

  row(value: unknown, number: number): void {
    if (this.#failure) return;
    this.#lastRow = number;
    this.#format ??= detectFormat(value);
    this.#untold.push({ value, number });
    if (this.#format) {
      for (const row of this.#untold.splice(0)) this.#read(this.#format, row.value, row.number);
    } else if (this.#untold.length > mostUntold) this.#giveUpOnFormat();
  }

  malformed(number: number, detail: string): void {
    this.#lastRow = number;
    this.#report.addRow();
    this.#report.addRefusal({ refused: 'malformed-row', detail }, number);
  }

  fail(failure: Failure): void {
    this.#failure ??= failure;
  }

  #read(format: VoteFormat, value: unknown, number: number): void {
    if (format.isTooNew?.(value)) this.#failAt('newer-version', number, '');
    if (this.#failure) return;
    const document = number === 1 && format.rowsIn ? asRow(value) : undefined;
    const inside = document && format.rowsIn?.(document);
    if (!inside) this.#readRow(format, value, number);
    for (const [place, row] of inside?.entries() ?? []) this.#readRow(format, row, place + 1);
  }

  #readRow(format: VoteFormat, value: unknown, number: number): void {
    const readings = format.read(value);
    if (readings.length > 0) this.#report.addRow();
    for (const reading of readings) {
      if ('refused' in reading) this.#report.addRefusal(reading, number);
      else {
        this.#report.addVote(reading.vote);
        this.#onVote(reading.vote, number, this.#withTexts ? readTurns(value) : undefined);
      }
    }
  }

  #giveUpOnFormat(): void {
    const [first] = this.#untold;
    const row = asRow(first?.value);
    this.#failAt('unknown-format', first?.number, quote(row ? Object.keys(row).join(', ') : first?.value));
  }

  /** Which columns of a table to read; the header tells the format too. */
  #columnsIn(header: readonly string[]): readonly string[] | undefined {
    const isTable = (format: VoteFormat) => format.columns !== undefined && looksLike(format, header);
    const chosen = this.#format;
    this.#format ??= formats.find(isTable);
    const columns = this.#format?.columns;
    if (columns && (!chosen || chosen.needs.every((name) => header.includes(name)))) {
      return this.#withTexts ? [...columns, ...textColumns] : columns;
    }
    const missing = columns && chosen?.needs.filter((name) => !header.includes(name));
    if (missing) this.#failAt('missing-columns', 1, missing.join(', '));
    else this.#failAt('unknown-format', 1, quote(header.join(', ')));
    return undefined;
  }

  #failAt(code: FailureCode, row: number | undefined, detail: string): void {
    this.#failure ??= { code, row, detail };
  }
}
