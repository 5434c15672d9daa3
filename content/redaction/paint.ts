import type { Host } from '../host';
import { type Guarded, GuardSheet } from './guard-sheet';

/** Unlikely enough that no page has a highlight of this name. `redaction.css` draws it. */
const highlightName = 'blind-ballot-identity';

/** Draws what is hidden: bars over letters, and what goes with the elements around them. */
export class Paint {
  readonly #sheet: GuardSheet;
  readonly #highlight = new Highlight();
  #painted: ReadonlySet<AbstractRange> = new Set();

  constructor(host: Host) {
    this.#sheet = new GuardSheet(host);
    this.#highlight.priority = 2 ** 30;
    CSS.highlights.set(highlightName, this.#highlight);
  }

  /** Draws these bars and guards, and no others. */
  show(ranges: ReadonlySet<AbstractRange>, guarded: Guarded): void {
    for (const range of this.#painted) if (!ranges.has(range)) this.#highlight.delete(range);
    for (const range of ranges) if (!this.#painted.has(range)) this.#highlight.add(range);
    this.#painted = ranges;
    this.#sheet.show(guarded);
  }

  close(): void {
    CSS.highlights.delete(highlightName);
  }
}
