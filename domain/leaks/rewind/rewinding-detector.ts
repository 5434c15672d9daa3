import type { Finding } from '@/domain/leaks/finding';
import type { Hiding } from '@/domain/leaks/hiding/hiding';
import type { Detector } from '@/domain/leaks/open-detector';
import type { Rewind } from './rewind';

interface Mark {
  /** How much had been read. */
  readonly at: number;
  readonly rewind: Rewind;
  readonly worst: Severity | undefined;
}

type Severity = Finding['severity'];

const severities: readonly Severity[] = ['note', 'suspect', 'void'];

/** How many characters lie between two marks, */
const markEvery = 512;
/** of which all are kept within so many of the end; further back they are up to half their distance apart. */
const allWithin = 4096;
const mostMarks = 48;
/** What was gone back to once will be again: a mark is worth it there if the last one is this far away. */
const worthMarking = 128;

/**
 * A detector over a text that is mostly written on, and now and then written anew near its end, as pages do that render
 * the Markdown of a growing reply. It goes back to a mark instead of reading everything again.
 */
export class RewindingDetector {
  readonly #detector: Detector;
  #marks: Mark[];
  #length = 0;
  #worst: Severity | undefined;
  /** Where the text was last seen to differ. */
  #turn = 0;

  constructor(detector: Detector) {
    this.#detector = detector;
    this.#marks = [{ at: 0, rewind: detector.save(), worst: undefined }];
  }

  /** The severest of what was found in what was read, past notes. */
  get worst(): Severity | undefined {
    return this.#worst;
  }

  /** How much was read. */
  get length(): number {
    return this.#length;
  }

  push(chunk: string): void {
    for (let at = 0; at < chunk.length; ) {
      const toTurn = this.#turn - this.#length;
      const piece = chunk.slice(at, at + (toTurn > 0 ? Math.min(toTurn, markEvery) : markEvery));
      this.#note(this.#detector.push(piece));
      this.#length += piece.length;
      at += piece.length;
      const sinceMark = this.#length - (this.#marks.at(-1)?.at ?? 0);
      if (sinceMark >= (this.#length === this.#turn ? worthMarking : markEvery)) this.#mark();
    }
  }

  hiding(): Hiding {
    return this.#detector.hiding();
  }

  /** Says that the text is over, unless it is gone back from here. */
  end(): void {
    this.#mark();
    this.#note(this.#detector.end());
  }

  /** Goes back so far that no more than `length` characters were read, and returns how many that are. */
  backTo(length: number): number {
    this.#turn = length;
    while (this.#marks.length > 1 && (this.#marks.at(-1)?.at ?? 0) > length) this.#marks.pop();
    const mark = this.#marks.at(-1);
    mark?.rewind();
    this.#worst = mark?.worst;
    this.#length = mark?.at ?? 0;
    return this.#length;
  }

  #note(found: readonly Finding[]): void {
    for (const { severity } of found)
      if (severities.indexOf(severity) > severities.indexOf(this.#worst ?? 'note')) this.#worst = severity;
  }

  #mark(): void {
    this.#marks.push({ at: this.#length, rewind: this.#detector.save(), worst: this.#worst });
    if (this.#marks.length > mostMarks) this.#thin();
  }

  /** Drops what leaves no gap that is long for how far back it is. The first mark and the last ones stay. */
  #thin(): void {
    const kept: Mark[] = [];
    for (let index = this.#marks.length - 1; index >= 0; index--) {
      const mark = this.#marks[index] as Mark;
      const older = this.#marks[index - 1];
      const nearest = this.#length - (kept.at(-1)?.at ?? this.#length);
      const gap = older === undefined ? Number.POSITIVE_INFINITY : this.#length - nearest - older.at;
      if (this.#length - mark.at <= allWithin || gap > nearest / 2) kept.push(mark);
    }
    this.#marks = kept.reverse();
  }
}
