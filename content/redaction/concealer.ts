import type { Span } from '@/domain/leaks/finding';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { openDetector } from '@/domain/leaks/open-detector';
import { RewindingDetector } from '@/domain/leaks/rewind/rewinding-detector';
import type { TextSource } from './reply-text';
import { SeenText } from './seen-text';

/** How much is read between two looks at the clock. */
const stepLength = 16_384;
/** Space that ends a text gives nothing away, and often stands behind a reply, so that all of it grows before it. */
const restOfText = /\s*▌?\s*$/;
const longestRest = 64;

/** What the names are looked for with. */
export interface ConcealSetting {
  readonly prompt: string;
  readonly lexicon: Lexicon;
}

/** Knows which parts of one growing text to hide. What was read stays read, up to where the page wrote it anew. */
export class Concealer {
  readonly setting: ConcealSetting;
  readonly #detector: RewindingDetector;
  readonly #seen = new SeenText();

  constructor(setting: ConcealSetting) {
    this.setting = setting;
    this.#detector = new RewindingDetector(openDetector(setting));
  }

  /** What to hide of the text as it was last read, in no order. */
  get spans(): readonly Span[] {
    const { settled, open } = this.#detector.hiding();
    return [...settled, ...open];
  }

  /** Reads what is new behind `unchanged` characters, until all is read or `mayGoOn` says no. True once all is read. */
  read(source: TextSource, unchanged: number, mayGoOn: () => boolean = () => true): boolean {
    if (unchanged < this.#seen.length) this.#turnBack(source, unchanged);
    const end = endOf(source);
    while (this.#seen.length < end) {
      const from = this.#seen.length;
      const chunk = source.slice(from, Math.min(end, from + stepLength));
      this.#seen.add(chunk);
      this.#detector.push(chunk);
      if (this.#seen.length < end && !mayGoOn()) return false;
    }
    return true;
  }

  /** Pages build the same text anew; only where it differs has anything changed. */
  #turnBack(source: TextSource, unchanged: number): void {
    const old = this.#seen.from(unchanged);
    const same = unchanged + sameLength(old, source.slice(unchanged, this.#seen.length));
    if (same < this.#seen.length) this.#seen.cut(this.#detector.backTo(same));
  }
}

/** The cursor at the end of a reply that is being written is no word of it, nor is the space around it. */
function endOf(source: TextSource): number {
  const tail = source.slice(Math.max(0, source.length - longestRest), source.length);
  return source.length - (restOfText.exec(tail)?.[0].length ?? 0);
}

function sameLength(old: string, now: string): number {
  if (now.startsWith(old)) return old.length;
  let at = 0;
  while (at < now.length && old.charCodeAt(at) === now.charCodeAt(at)) at++;
  return at;
}
