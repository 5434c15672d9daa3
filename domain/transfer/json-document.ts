import { longestRow } from './failure';
import { parseJson } from './parse-json';
import { quote } from './refusal';
import type { RowSink, RowSource } from './row-source';

/** Reads a file that is one JSON object over several lines, such as a recorder's backup, as row 1. */
export class JsonDocument implements RowSource {
  readonly #sink: RowSink;
  #pieces: string[] = [];
  #length = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    this.#length += text.length;
    if (this.#length <= longestRow) this.#pieces.push(text);
    else this.#pieces = [];
  }

  end(): void {
    const isTooLong = this.#length > longestRow;
    const parsed = parseJson(this.#pieces.join(''));
    if (isTooLong) this.#sink.fail({ code: 'row-too-long', row: 1, detail: '' });
    else if (parsed.ok) this.#sink.row(parsed.value, 1);
    else this.#sink.fail({ code: 'broken-json', row: 1, detail: quote(parsed.problem) });
  }
}
