/** How much may gather at the end before it is joined to the rest. */
const mostRecent = 4096;

/**
 * A text that grows at its end and is looked at near its end. As one string every look would first copy all of it,
 * which for a long reply costs more than reading what is new.
 */
export class SeenText {
  #earlier = '';
  #recent = '';

  get length(): number {
    return this.#earlier.length + this.#recent.length;
  }

  add(words: string): void {
    this.#recent += words;
    if (this.#recent.length <= mostRecent) return;
    this.#earlier += this.#recent;
    this.#recent = '';
  }

  /** Everything from a place on. */
  from(start: number): string {
    const before = this.#earlier.length;
    return start >= before ? this.#recent.slice(start - before) : this.#earlier.slice(start) + this.#recent;
  }

  /** Forgets everything from a place on. */
  cut(length: number): void {
    const before = this.#earlier.length;
    this.#recent = this.#recent.slice(0, Math.max(0, length - before));
    this.#earlier = this.#earlier.slice(0, length);
  }
}
