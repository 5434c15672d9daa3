import { longestRow } from './failure';
import { parseJson } from './parse-json';
import { quote } from './refusal';
import type { RowSink, RowSource } from './row-source';

/** Cuts JSON lines into values, numbered by line from 1; blank lines are skipped. */
export class JsonLines implements RowSource {
  readonly #sink: RowSink;
  #pieces: string[] = [];
  #length = 0;
  #line = 0;
  #hasFailed = false;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0 && !this.#hasFailed; end = text.indexOf('\n', start)) {
      this.#close(text.slice(start, end));
      start = end + 1;
    }
    if (!this.#hasFailed) this.#keep(text.slice(start));
  }

  end(): void {
    if (this.#hasFailed) return;
    const text = this.#pieces.join('');
    this.#line++;
    if (text.trim() !== '') this.#parse(text, () => this.#fail('truncated'));
  }

  #close(lastPiece: string): void {
    const text = this.#pieces.join('') + lastPiece;
    this.#pieces = [];
    this.#length = 0;
    this.#line++;
    if (text.trim() === '') return;
    this.#parse(text, () => this.#sink.malformed(this.#line, quote(text.trim())));
  }

  #parse(text: string, onBroken: () => void): void {
    const parsed = parseJson(text);
    if (parsed.ok) this.#sink.row(parsed.value, this.#line);
    else onBroken();
  }

  #keep(rest: string): void {
    this.#pieces.push(rest);
    this.#length += rest.length;
    if (this.#length <= longestRow) return;
    this.#line++;
    this.#fail('row-too-long');
  }

  #fail(failure: 'truncated' | 'row-too-long'): void {
    this.#hasFailed = true;
    this.#pieces = [];
    this.#sink.fail({ code: failure, row: this.#line, detail: '' });
  }
}
