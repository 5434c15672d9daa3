import type { SidePlaces } from '@/arenas/contract';
import { commonParent } from '@/arenas/pair-up';
import type { PerSide } from '@/domain/side';
import { elementPath } from '../redaction/element-path';

/** What is written in our own letters. */
export interface PlaceWords {
  /** Says that the reply in the first place is better, and that the one in the second is. */
  readonly better: readonly [string, string];
}

/**
 * The style sheet that shows pairs in their drawn order and calls them by their places, without a change of the page's
 * elements. Where the browser can (`reading-flow`), keyboards and screen readers go by the same order.
 */
export function placeCss(places: SidePlaces, isSwapped: boolean, words: PlaceWords): string {
  const { sides, labels, controls } = places;
  const changed = isSwapped ? [...sides, ...controls].flatMap(exchange) : [];
  const numbered = inPlaces(labels, isSwapped).map(([label, place]) => numberCss(elementPath(label), place));
  const called = inPlaces(controls, isSwapped).map(([control, place]) =>
    controlCss(elementPath(control), words.better[place]),
  );
  return [...changed, ...numbered, ...called].join('\n');
}

function inPlaces(
  pairs: readonly PerSide<Element>[],
  isSwapped: boolean,
): readonly (readonly [Element, 0 | 1])[] {
  return pairs.flatMap(({ a, b }) => [[a, isSwapped ? 1 : 0] as const, [b, isSwapped ? 0 : 1] as const]);
}

/** In a row each part gets its number, those of the two exchanged. */
function exchange({ a, b }: PerSide<Element>): readonly string[] {
  const row = commonParent(a, b);
  if (row === undefined) return [];
  const parts = [...row.children];
  const [partA, partB] = [a, b].map((side) => parts.find((part) => part.contains(side)));
  if (partA === undefined || partB === undefined) return [];
  if (isSlide(a)) return slideCss(row, partA, partB);
  const order = (part: Element) => parts.indexOf(part === partA ? partB : part === partB ? partA : part);
  return [
    `${elementPath(row)}{reading-flow:source-order!important}`,
    ...parts.map((part) => {
      const place = order(part);
      return `${elementPath(part)}{order:${place}!important;reading-order:${place}!important}`;
    }),
  ];
}

/** Carousels count on where their slides are laid out, so these are drawn in each other's place and stay where they are. */
function slideCss(row: Element, partA: Element, partB: Element): readonly string[] {
  const { columnGap, direction } = getComputedStyle(row);
  const gap = Number.parseFloat(columnGap) || 0; // It says "normal" where there is none.
  const step = (sign: 1 | -1) => {
    const way = direction === 'rtl' ? -sign : sign;
    return `translate:calc(${way * 100}% + ${way * gap}px)!important`;
  };
  return [
    `${elementPath(row)}{reading-flow:source-order!important}`,
    `${elementPath(partA)}{${step(1)};reading-order:1!important}`,
    `${elementPath(partB)}{${step(-1)};reading-order:0!important}`,
  ];
}

function isSlide(side: Element): boolean {
  return side.closest('[aria-roledescription="slide"]') !== null;
}

/** A number before what a side is headed with, be that hidden or not. */
function numberCss(path: string, place: 0 | 1): string {
  return `${path}::before{content:"${place + 1} · "!important;visibility:visible!important;display:inline!important}`;
}

/**
 * Our words in the place of the page's own. These have no size, and are masked for screen readers too; a click is still
 * one on the page's own control.
 */
function controlCss(path: string, words: string): string {
  return [
    `${path}{font-size:0!important;-webkit-text-security:disc!important}`,
    `${path} *{font-size:0!important}`,
    `${path} :is(svg,img){display:none!important}`,
    `${path}::before{content:none!important}`,
    `${path}::after{all:unset!important;content:${JSON.stringify(words)}!important;font-size:14px!important;-webkit-text-security:none!important}`,
  ].join('\n');
}
