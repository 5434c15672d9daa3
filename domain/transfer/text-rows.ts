import { CsvRows } from './csv-rows';
import { longestRow } from './failure';
import { JsonDocument } from './json-document';
import { JsonElements } from './json-elements';
import { JsonLines } from './json-lines';
import type { ColumnChoice, RowSink, RowSource } from './row-source';

/** White space, and the mark that some programs put before a text; JavaScript counts it as white space. */
const blankStart = /^\s+/;

/** Characters among which the first element of an array begins; more are not looked at over and over. */
const longestLookedAt = 1000;

/**
 * Rows of a text whose kind shows in its first characters: `[` is an array, `{` JSON lines or one object, anything
 * else CSV. Waits for the first line, or as much as the kind needs, and hands over.
 */
export class TextRows implements RowSource {
  readonly #sink: RowSink;
  readonly #columnsOf: ColumnChoice;
  /** The text so far without the blank start, until the kind is known. */
  #head = '';
  #source: RowSource | undefined;

  constructor(sink: RowSink, columnsOf: ColumnChoice) {
    this.#sink = sink;
    this.#columnsOf = columnsOf;
  }

  push(text: string): void {
    if (this.#source) this.#source.push(text);
    else {
      const piece = this.#head === '' ? text.replace(blankStart, '') : text;
      this.#head += piece;
      if (isTelling(this.#head, piece)) this.#start();
    }
  }

  end(): void {
    if (!this.#source && this.#head !== '') this.#start();
    if (this.#source) this.#source.end();
    else this.#sink.fail({ code: 'empty', row: undefined, detail: '' });
  }

  #start(): void {
    this.#source = this.#sourceFor(this.#head);
    this.#source.push(this.#head);
    this.#head = '';
  }

  #sourceFor(start: string): RowSource {
    if (/^\[\s*["\d-][^\n]*\]\s*(\n|$)/.test(start)) return new JsonLines(this.#sink);
    if (start.startsWith('[')) return new JsonElements(this.#sink);
    if (!start.startsWith('{')) return new CsvRows(this.#sink, this.#columnsOf);
    const [firstLine = ''] = start.split('\n', 1);
    const isWhole = firstLine.length === start.length || firstLine.trimEnd().endsWith('}');
    return isWhole ? new JsonLines(this.#sink) : new JsonDocument(this.#sink);
  }
}

/**
 * Whether the start of a text tells what it is: an array needs its first element, everything else its first line, the
 * end of which can only be in the newest piece.
 */
function isTelling(start: string, newest: string): boolean {
  const isLong = start.length > newest.length + longestLookedAt;
  return newest.includes('\n') || start.length > longestRow || (!isLong && /^\[\s*[^\s"\d-]/.test(start));
}
