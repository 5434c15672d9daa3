import { afterEach, expect, test } from 'vitest';
import css from '@/content/chip/chip.css?inline';
import { placeChip } from '@/content/chip/place-chip';

afterEach(() => document.body.replaceChildren());

/** Where the chip stands on a page whose buttons lie at the given places. */
function placeOn(...buttons: readonly string[]): string | undefined {
  const button = (style: string) => `<button style="position: fixed; ${style}">control</button>`;
  document.body.innerHTML = `${buttons.map(button).join('')}<blind-ballot></blind-ballot>`;
  const root = document.querySelector('blind-ballot')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no root');
  root.innerHTML = `<style>${css}</style><aside class="chip">One reply rated.</aside>`;
  const chip = root.querySelector<HTMLElement>('.chip');
  if (chip !== null) placeChip(chip);
  return chip?.dataset.corner;
}

const belowLeft = 'bottom: 0; left: 0; width: 80px; height: 60px';
const belowRight = 'bottom: 0; right: 0; width: 80px; height: 60px';
const aboveLeft = 'top: 0; left: 0; width: 80px; height: 60px';
const aboveRight = 'top: 0; right: 0; width: 80px; height: 60px';

test('the chip stands at the bottom right where nothing is in its way', () => {
  expect(placeOn()).toBe('end-end');
});

test('the chip goes to the first free corner', () => {
  expect(placeOn(belowRight)).toBe('start-end');
});

test('where controls fill the corners, the chip stands in the middle of the upper edge', () => {
  expect(placeOn(belowLeft, belowRight, aboveLeft, aboveRight)).toBe('start-middle');
});

test('where no place is free, the chip covers as few controls as it can', () => {
  const bar = 'left: 0; width: 100%; height: 80px';
  const twice = [`top: 0; ${bar}`, `bottom: 0; ${bar}`];

  expect(placeOn(...twice, belowRight)).toBe('start-end');
});
