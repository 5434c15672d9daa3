import { type Rewind, saveFields } from '@/domain/leaks/rewind/rewind';

/** Longest sentence held, in folded characters; a longer one is cut at a word. */
export const sentenceLimit = 640;
const capacity = sentenceLimit + 512;
const matchCapacity = 2048;

/** Bits of `Sentence.marks`. */
export const charMark = { obfuscated: 1, quoted: 2, code: 4, blockQuote: 8, opening: 16, url: 32 } as const;

/** The sentence being read: folded characters with their origin, and what the automaton found in them. Reused, never reallocated. */
export class Sentence {
  readonly chars = new Uint16Array(capacity);
  readonly raw = new Uint16Array(capacity);
  readonly starts = new Int32Array(capacity);
  readonly ends = new Int32Array(capacity);
  readonly marks = new Uint8Array(capacity);
  length = 0;
  readonly matchPattern = new Int32Array(matchCapacity);
  readonly matchStart = new Uint16Array(matchCapacity);
  /** Letters of a grammatical ending after the match that belong to the same word. */
  readonly matchSuffix = new Uint8Array(matchCapacity);
  matches = 0;
  /** Union of `patternFlag` over the matches. */
  flags = 0;

  append(char: number, raw: number, start: number, end: number, mark: number): void {
    const at = this.length++;
    this.chars[at] = char;
    this.raw[at] = raw;
    this.starts[at] = start;
    this.ends[at] = end;
    this.marks[at] = mark;
  }

  addMatch(pattern: number, start: number, suffix: number): void {
    if (this.matches === matchCapacity) return;
    this.matchPattern[this.matches] = pattern;
    this.matchStart[this.matches] = start;
    this.matchSuffix[this.matches++] = suffix;
  }

  /** The folded characters between two positions. */
  text(from = 0, to: number = this.length): string {
    // Spreading a typed array goes through its iterator, which costs ten times as much; the types know only arrays of numbers.
    return String.fromCharCode.apply(null, this.chars.subarray(from, to) as unknown as number[]);
  }

  save(): Rewind {
    const fields = saveFields(this);
    const { length, matches } = this;
    const perChar = [this.chars, this.raw, this.starts, this.ends, this.marks] as const;
    const perMatch = [this.matchPattern, this.matchStart, this.matchSuffix] as const;
    const kept = [
      ...perChar.map((array) => [array, array.slice(0, length)] as const),
      ...perMatch.map((array) => [array, array.slice(0, matches)] as const),
    ];
    return () => {
      fields();
      for (const [array, values] of kept) array.set(values);
    };
  }

  clear(): void {
    this.length = 0;
    this.matches = 0;
    this.flags = 0;
  }
}
