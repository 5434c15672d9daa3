import css from './picker.css?inline';

const mostBoxes = 30;

/** Our glass over the page: one element with a closed shadow root, and boxes around what is pointed at. */
export class Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the panel is rendered. */
  readonly place: HTMLElement;
  readonly #document: Document;
  readonly #boxes: HTMLElement;

  constructor(document: Document) {
    this.#document = document;
    this.host = document.createElement('blind-ballot-picker');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.#boxes = document.createElement('div');
    this.place = document.createElement('div');
    this.root.append(style, this.#boxes, this.place);
    document.documentElement.append(this.host);
    // Above dialogs of the page; an element of its own in the top layer needs no place in the page's stack.
    this.host.popover = 'manual';
    this.host.showPopover();
  }

  set isPaused(isPaused: boolean) {
    this.host.toggleAttribute('data-paused', isPaused);
  }

  /** The page's element under a point, also where our veil or the page hides it from pointers. */
  under(x: number, y: number): Element | undefined {
    const { documentElement } = this.#document;
    const top = this.#document
      .elementsFromPoint(x, y)
      .find((element) => element !== this.host && element !== documentElement);
    return top && innermost(top, x, y);
  }

  /** The panel's element at a point; undefined beside the panel. */
  inPanel(x: number, y: number): Element | undefined {
    const element = this.root.elementFromPoint(x, y);
    return element !== null && this.place.contains(element) ? element : undefined;
  }

  /** Draws a box around each element: what is pointed at, and what a pick matches. */
  draw(pointed: Element | undefined, matches: readonly Element[]): void {
    const boxes = matches.slice(0, mostBoxes).map((element) => this.#box(element, 'match'));
    if (pointed !== undefined) boxes.push(this.#box(pointed, 'pointed'));
    this.#boxes.replaceChildren(...boxes);
  }

  close(): void {
    this.host.remove();
  }

  #box(element: Element, kind: string): HTMLElement {
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = this.#document.createElement('div');
    box.className = 'box';
    box.dataset.kind = kind;
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    return box;
  }
}

/** Browsers find no hidden element at a point; names are hidden while they are pointed at anew. */
function innermost(element: Element, x: number, y: number): Element {
  const inner = [...element.children].find((child) => isOutOfReach(child) && covers(child, x, y));
  return inner === undefined ? element : innermost(inner, x, y);
}

function isOutOfReach(element: Element): boolean {
  const { visibility, pointerEvents } = getComputedStyle(element);
  return visibility === 'hidden' || pointerEvents === 'none';
}

function covers(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}
