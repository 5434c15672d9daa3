import type { Host } from '../host';
import { openOwnStyle } from '../own-style';
import { elementPath } from './element-path';

/** What the sheet keeps from eyes, ears and hands. */
export interface Guarded {
  /** Elements with a leaked name painted over in them: still to be seen, but for nothing else. */
  readonly named: ReadonlySet<Element>;
  /** Elements that cannot be followed, to be hidden whole. */
  readonly unreadable: ReadonlySet<Element>;
  /** A selector of what is hidden whole because it is not read yet. */
  readonly cover: string | undefined;
}

/**
 * A style sheet inside our own element. A bar over a name holds for sight alone; this takes the smallest elements around
 * it out of selections, tooltips, the accessibility tree and the find bar (the last two where the browser knows
 * `interactivity`), and hides them on paper and in forced colours, where bars may turn into names.
 */
export class GuardSheet {
  readonly #lay: (css: string) => void;
  #css = '';

  constructor(host: Host) {
    this.#lay = openOwnStyle(host);
  }

  show(guarded: Guarded): void {
    const css = cssOf(guarded);
    if (css !== this.#css) this.#lay(css);
    this.#css = css;
  }
}

function cssOf({ named, unreadable, cover }: Guarded): string {
  const names = pathsOf(named);
  const hidden = [pathsOf(unreadable), cover].filter(Boolean).join();
  return [
    names &&
      `:is(${names}){interactivity:inert!important;user-select:none!important;pointer-events:none!important;text-decoration-color:transparent!important}`,
    names && `:is(${names})::selection,:is(${names}) ::selection{color:transparent;background:none}`,
    names && `@media print,(forced-colors:active){${hiding(names)}}`,
    hidden && hiding(hidden),
    cover === wholePage && controlsShown,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The cover of a page of which nothing is known yet. */
export const wholePage = 'body';

// What the voter writes and presses gives nobody away; what buttons hold stays hidden. A page that is loading can be used.
const controlsShown =
  'body :is(textarea,input,select,button,[contenteditable="true"]){visibility:visible!important}';

function pathsOf(elements: ReadonlySet<Element>): string {
  return [...elements]
    .filter(({ isConnected }) => isConnected)
    .map(elementPath)
    .join();
}

function hiding(selector: string): string {
  return `:is(${selector}),:is(${selector}) *{visibility:hidden!important}`;
}
