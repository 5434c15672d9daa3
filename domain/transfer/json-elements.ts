import { longestRow } from './failure';
import { parseJson } from './parse-json';
import { quote } from './refusal';
import type { RowSink, RowSource } from './row-source';

const code = {
  quote: 34,
  comma: 44,
  openBracket: 91,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
};

/**
 * Cuts a JSON array into its elements, numbered from 1. Only brackets and quotes are looked at here; each element is
 * parsed on its own by the engine, so one that is broken costs a row and not the file, and memory is that of one
 * element.
 */
export class JsonElements implements RowSource {
  readonly #sink: RowSink;
  /** Pieces of the element at hand that came with earlier texts. */
  #pieces: string[] = [];
  #length = 0;
  /** Open brackets: 0 before the array, 1 between elements. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #elements = 0;
  #state: 'before' | 'inside' | 'after' | 'failed' = 'before';

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    let start = this.#state === 'before' ? this.#open(text) : 0;
    let at = start;
    while (at < text.length && this.#state === 'inside') {
      if (this.#isInString) at = this.#skipString(text, at);
      else if (this.#isBoundary(text.charCodeAt(at++))) {
        this.#close(text.slice(start, at - 1));
        start = at;
      }
    }
    this.#keep(text.slice(start));
  }

  end(): void {
    if (this.#state === 'failed' || this.#state === 'after') return;
    this.#fail('truncated', '');
  }

  /** Skips the bracket that opens the array, which the caller has seen. */
  #open(text: string): number {
    const bracket = text.indexOf('[');
    if (bracket < 0) return text.length;
    this.#state = 'inside';
    this.#depth = 1;
    return bracket + 1;
  }

  /** Whether the element ends at this character, which is in no string. */
  #isBoundary(char: number): boolean {
    if (char === code.quote) this.#isInString = true;
    else if (char === code.openBrace || char === code.openBracket) this.#depth++;
    else if (char === code.closeBrace || char === code.closeBracket) return --this.#depth === 0;
    return char === code.comma && this.#depth === 1;
  }

  /** The place after the string that this is in, or the end of the text if it goes on in the next one. */
  #skipString(text: string, from: number): number {
    let start = this.#isEscaped ? from + 1 : from;
    for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', start)) {
      this.#isInString = endsEscaped(text, start, end);
      start = end + 1;
      if (!this.#isInString) break;
    }
    this.#isEscaped = this.#isInString && endsEscaped(text, start, text.length);
    return this.#isInString ? text.length : start;
  }

  #close(lastPiece: string): void {
    const text = this.#pieces.join('') + lastPiece;
    this.#pieces = [];
    this.#length = 0;
    const isLast = this.#depth === 0;
    if (isLast) this.#state = 'after';
    if (isLast && this.#elements === 0 && text.trim() === '') return;
    this.#elements++;
    this.#parse(text);
  }

  #parse(text: string): void {
    const parsed = parseJson(text);
    if (parsed.ok) this.#sink.row(parsed.value, this.#elements);
    else this.#sink.malformed(this.#elements, quote(text.trim()));
  }

  #keep(rest: string): void {
    if (this.#state === 'after' && rest.trim() !== '') this.#fail('broken-json', quote(rest.trim()));
    if (this.#state !== 'inside') return;
    this.#pieces.push(rest);
    this.#length += rest.length;
    if (this.#length > longestRow) this.#fail('row-too-long', '');
  }

  #fail(failure: 'truncated' | 'broken-json' | 'row-too-long', detail: string): void {
    this.#state = 'failed';
    this.#pieces = [];
    this.#sink.fail({ code: failure, row: this.#elements + 1, detail });
  }
}

/** Whether an odd number of backslashes ends the text from `start` to `end`, so that the next character is escaped. */
function endsEscaped(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && text[at - 1] === '\\') at--;
  return (end - at) % 2 === 1;
}
