import type { Finding, Span } from '@/domain/leaks/finding';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { type Detector, openDetector } from '@/domain/leaks/open-detector';
import { BegunNames } from './begun-names';
import type { TextSource } from './reply-text';

/** How far before a change the reading begins anew: far enough for the sentences a claim may rest on. */
const lookBack = 4096;
/** How much is read between two looks at the clock. */
const stepLength = 16_384;
const writingCursor = /\s?▌\s*$/;

/** What the names are looked for with. */
export interface ConcealSetting {
  readonly prompt: string;
  readonly lexicon: Lexicon;
}

/**
 * Knows which parts of one growing text to hide: the names that its findings rest on, and what may become such a name.
 * What was read stays read; a change in the middle is read again from some sentences before it.
 */
export class Concealer {
  readonly setting: ConcealSetting;
  readonly #begun: BegunNames;
  #detector: Detector;
  #offset = 0;
  #seen = '';
  #settled: Span[] = [];
  #open: readonly Span[] = [];

  constructor(setting: ConcealSetting) {
    this.setting = setting;
    this.#begun = new BegunNames(setting.lexicon);
    this.#detector = openDetector(setting);
  }

  /** What to hide of the text as it was last read, each span once and in no order. */
  get spans(): readonly Span[] {
    return [...this.#settled, ...this.#open];
  }

  /** Reads what is new behind `unchanged` characters, until all is read or `mayGoOn` says no. True once all is read. */
  read(source: TextSource, unchanged: number, mayGoOn: () => boolean = () => true): boolean {
    if (unchanged < this.#seen.length) this.#turnBack(source, unchanged);
    const end = endOf(source);
    while (this.#seen.length < end) {
      const from = this.#seen.length;
      const chunk = source.slice(from, Math.min(end, from + stepLength));
      if (chunk === '') break;
      this.#seen += chunk;
      this.#keep(this.#detector.push(chunk));
      if (this.#seen.length < end && !mayGoOn()) return false;
    }
    this.#open = this.#begun.read(this.#seen);
    return true;
  }

  #keep(found: readonly Finding[]): void {
    for (const finding of found) {
      if (!isNaming(finding)) continue;
      const { start, end } = finding.nameSpan;
      this.#settled.push({ start: start + this.#offset, end: end + this.#offset });
    }
  }

  /** Pages build the same text anew; only where it differs has anything changed. */
  #turnBack(source: TextSource, unchanged: number): void {
    const old = this.#seen.slice(unchanged);
    const same = unchanged + sameLength(old, source.slice(unchanged, this.#seen.length));
    if (same === this.#seen.length) return;
    const from = Math.max(0, same - lookBack);
    this.#settled = this.#settled.filter(({ end }) => end <= from);
    this.#detector = openDetector(this.setting);
    this.#offset = from;
    this.#seen = this.#seen.slice(0, from);
  }
}

/** The cursor at the end of a reply that is being written is no word of it. */
function endOf(source: TextSource): number {
  const tail = source.slice(Math.max(0, source.length - 4));
  return source.length - (writingCursor.exec(tail)?.[0].length ?? 0);
}

function sameLength(old: string, now: string): number {
  if (now.startsWith(old)) return old.length;
  let at = 0;
  while (at < now.length && old.charCodeAt(at) === now.charCodeAt(at)) at++;
  return at;
}

/** A training date is a hint, and no name. */
export function isNaming({ severity, kind }: Finding): boolean {
  return severity !== 'note' && kind !== 'cutoff';
}
