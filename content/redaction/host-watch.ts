import { findShadow, mayHostShadow } from './foreign-trees';

const mostWatched = 300;

/**
 * Looks at empty elements once a frame, before it is painted: a page may hang a shadow tree into one at any time, of
 * which no observer is told.
 */
export class HostWatch {
  readonly #hosts = new Set<Element>();
  readonly #onShadow: (shadow: ShadowRoot) => void;
  #frame = 0;

  constructor(onShadow: (shadow: ShadowRoot) => void) {
    this.#onShadow = onShadow;
  }

  note(element: Element): void {
    if (element.firstChild !== null || this.#hosts.size >= mostWatched || !mayHostShadow(element)) return;
    this.#hosts.add(element);
    this.#wait();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#hosts.clear();
  }

  #wait(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#frame = 0;
    for (const element of this.#hosts) {
      const shadow = findShadow(element);
      if (shadow !== undefined) this.#onShadow(shadow);
      if (shadow !== undefined || element.firstChild !== null || !element.isConnected)
        this.#hosts.delete(element);
    }
    if (this.#hosts.size > 0) this.#wait();
  }
}
