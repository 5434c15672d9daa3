import type { Span } from '@/domain/leaks/finding';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { openDetector } from '@/domain/leaks/open-detector';
import { foldText } from '@/domain/leaks/text/fold';
import { isNaming } from './concealer';

/** How much of the end of a text is looked at. */
const tailLength = 600;
/** For how long a name stays in doubt: so much text may follow before what it belongs to is settled. */
const doubtLength = 400;

/**
 * The names at the end of a text that is being written, before their sentence is over: whole ones, and the one that has
 * just begun ("I am Cla"). The detector settles them later, one way or the other.
 */
export class BegunNames {
  readonly #lexicon: Lexicon;
  readonly #names: readonly string[];
  /** Where the last word began that may be a name. */
  #doubtAt = Number.NEGATIVE_INFINITY;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#names = sortedNames(lexicon);
  }

  /** What to hide at the end of `text`. Takes next to nothing unless a word there could be a name. */
  read(text: string): readonly Span[] {
    const from = Math.max(0, text.length - tailLength);
    const tail = text.slice(from);
    const word = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u.exec(tail)?.[0] ?? '';
    const name = word === '' ? undefined : this.#find(foldText(word));
    if (name !== undefined) this.#doubtAt = text.length - word.length;
    if (this.#doubtAt < text.length - doubtLength || this.#doubtAt > text.length) return [];
    const whole = this.#probe(tail);
    const begun =
      name === undefined ? [] : this.#probe(`${tail.slice(0, tail.length - word.length)}${name}.`);
    return [...whole, ...begun].flatMap(({ start, end }) =>
      start < tail.length ? [{ start: from + start, end: from + Math.min(end, tail.length) }] : [],
    );
  }

  #probe(tail: string): readonly Span[] {
    const detector = openDetector({ lexicon: this.#lexicon, prompt: 'Who are you?' });
    return [...detector.push(tail), ...detector.end()].filter(isNaming).map(({ nameSpan }) => nameSpan);
  }

  /** A name that begins with these letters. */
  #find(letters: string): string | undefined {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle] as string) < letters) low = middle + 1;
      else high = middle;
    }
    const name = this.#names[low];
    return name?.startsWith(letters) === true ? name : undefined;
  }
}

const sorted = new WeakMap<Lexicon, readonly string[]>();

function sortedNames(lexicon: Lexicon): readonly string[] {
  const known = sorted.get(lexicon);
  if (known !== undefined) return known;
  // Without a sense of alphabet: names are compared by their codes.
  const names = [...new Set(lexicon.names.map(({ surface }) => surface))].sort((x, y) => (x < y ? -1 : 1));
  sorted.set(lexicon, names);
  return names;
}
