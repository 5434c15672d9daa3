import type { Reading } from '@/domain/battle/reading';
import type { UnveiledPart } from './unveiled-part';

/**
 * Remembers that names could be read on a page at the voter's own wish, so that votes on what was shown then are not
 * taken for blind ones.
 */
export class Uncovered {
  /** The address of the page that was unveiled although nobody understands it. */
  #path: string | undefined;
  #wasPaused = false;
  /** The address of the conversation whose names were asked for before its page was loaded anew. */
  #namedPath: string | undefined;

  /** The page at `path` is shown unveiled, until it is left. */
  unveil(path: string): void {
    this.#path = path;
  }

  /** What was unveiled at `path` before the page was loaded: all of it, or the names of the pair that is named there. */
  recall(path: string, what: UnveiledPart): void {
    if (what === 'page') this.#path = path;
    else this.#namedPath = path;
  }

  areNamesUnveiled(path: string): boolean {
    return this.#namedPath === path;
  }

  /** The page was open to the eye until now. Whatever pair stands on it was seen. */
  endPause(): void {
    this.#wasPaused = true;
  }

  isUnveiled(path: string): boolean {
    if (this.#path !== path) this.#path = undefined;
    return this.#path !== undefined;
  }

  /** A reading of the page at `path`, which says so if what it shows was seen. */
  mark(reading: Reading, path: string): Reading {
    if (reading.kind !== 'battle') return reading;
    // What is exposed once stays so for as long as its battle lasts: one reading is enough to say it.
    const wasSeen = this.isUnveiled(path) || (this.#wasPaused && reading.turns.length > 0);
    this.#wasPaused = false;
    if (!wasSeen) return reading;
    return { ...reading, exposedBy: [...(reading.exposedBy ?? []), 'names-visible'] };
  }
}
