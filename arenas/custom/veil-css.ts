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

function hide(place: string): string {
  const veiled = ':root:not(:has(> blind-ballot:only-of-type[data-veil="lifted"]))';
  return `${veiled} :is(${place}), ${veiled} :is(${place}) * { visibility: hidden !important; }`;
}
