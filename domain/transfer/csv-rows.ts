/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import { longestRow } from './failure';
import { withoutGuard } from './formula-guard';
import { quote } from './refusal';
import type { ColumnChoice, RowSink, RowSource } from './row-source';

type CsvRow = readonly string[];
type Column = readonly [name: string, place: number];

/**
 * Cuts CSV into rows, numbered as a spreadsheet shows them: the header is row 1. Commas, semicolons, tabs and bars
 * separate, whichever the first line has most of.
 */
export class CsvRows implements RowSource {
  readonly #sink: RowSink;
  readonly #columnsOf: ColumnChoice;
  #parser: InstanceType<typeof papa.Parser> | undefined;
  #pending = '';
  /** Length at which `pending` is worth another look; it doubles, so that a long row is not read over and over. */
  #worthParsing = 0;
  #rows = 0;
  #width = 0;
  /** Names and places of the columns to read. */
  #columns: readonly Column[] | undefined;
  #hasFailed = false;

  /** `columnsOf` is asked once, for the header's names in lower case. */
  constructor(sink: RowSink, columnsOf: ColumnChoice) {
    this.#sink = sink;
    this.#columnsOf = columnsOf;
  }

  push(text: string): void {
    if (this.#hasFailed) return;
    this.#pending += text;
    if (this.#pending.length < this.#worthParsing) return;
    this.#parse(withUnixLines(this.#pending, false), false);
    if (this.#pending.length > longestRow) this.#fail('row-too-long');
  }

  end(): void {
    if (!this.#hasFailed) this.#parse(withUnixLines(this.#pending, true), true);
  }

  #parse(text: string, isEnd: boolean): void {
    this.#parser ??= new papa.Parser({ delimiter: separatorIn(text), newline: '\n' });
    const { data, errors, meta } = this.#parser.parse(text, 0, !isEnd);
    const problems = new Map(errors.map(({ row, code }) => [row, code]));
    for (const [place, row] of data.entries()) {
      this.#take(row, problems.get(place));
      if (this.#hasFailed) return;
    }
    this.#pending = isEnd ? '' : text.slice(meta.cursor);
    this.#worthParsing = data.length > 0 ? 0 : 2 * this.#pending.length;
  }

  #take(row: CsvRow, problem: string | undefined): void {
    this.#rows++;
    if (problem === 'MissingQuotes') this.#fail('truncated');
    else if (row.length === 1 && row[0]?.trim() === '') return;
    else if (!this.#columns) this.#takeHeader(row);
    else if (problem !== undefined || row.length !== this.#width) {
      this.#sink.malformed(this.#rows, quote(row.join(' | ')));
    } else this.#sink.row(pick(row, this.#columns), this.#rows);
  }

  #takeHeader(row: CsvRow): void {
    const names = row.map((name) => name.trim().toLowerCase());
    const wanted = this.#columnsOf(names);
    if (!wanted) {
      this.#hasFailed = true;
      return;
    }
    this.#width = names.length;
    this.#columns = wanted.map((name) => [name, names.indexOf(name)] as const).filter(([, at]) => at >= 0);
  }

  #fail(code: 'truncated' | 'row-too-long'): void {
    this.#hasFailed = true;
    this.#pending = '';
    this.#sink.fail({ code, row: this.#rows + (code === 'truncated' ? 0 : 1), detail: '' });
  }
}

function pick(row: CsvRow, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.map(([name, place]) => [name, withoutGuard(row[place] ?? '')]));
}

/** A carriage return at the very end may be half of a line break and waits for the rest. */
function withUnixLines(text: string, isEnd: boolean): string {
  if (!text.includes('\r')) return text;
  return text.replace(isEnd ? /\r\n?/g : /\r\n|\r(?!$)/g, '\n');
}

function separatorIn(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
