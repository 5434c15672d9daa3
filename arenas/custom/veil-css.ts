import type { CustomParts } from '@/domain/custom/custom-parts';

/**
 * The veil over an arena that the user described, in the manner of `arenas/<site>/veil.css`. The selectors are of a
 * grammar that cannot reach beyond their rule; each has a rule of its own, so that one the browser does not understand
 * uncovers no other.
 */
export function veilCss({ names, alsoHidden = [] }: CustomParts): string {
  const places = new Set([names.a, names.b, ...alsoHidden]);
  return [...places].map(hide).join('\n');
}

/** Opens the curtain of `public/curtain.css`, which covers the page until its veil is there. */
export const openCurtainCss = ':root { --blind-ballot-curtain: none; }';

/**
 * What the page calls visible inside such a place stays transparent with it. A rule for everything inside (`*`) would have the
 * browser style a page of 10,000 elements anew at each change (32 to 86 ms each, Chromium 156, 2026-11), as `:has` comes before it.
 */
const hidden = [
  ...['visibility: hidden', 'opacity: 0', 'transition: none', 'animation: none'],
  ...['pointer-events: none', 'user-select: none'],
]
  .map((declaration) => `${declaration} !important;`)
  .join(' ');

function hide(place: string): string {
  const veiled = ':root:not(:has(> blind-ballot:only-of-type[data-veil="lifted"]))';
  return `${veiled} :is(${place}) { ${hidden} }`;
}
