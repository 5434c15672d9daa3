import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeCss } from '@/content/self-blind/place-css';
import { areInOrder } from '@/content/self-blind/shown-order';
import { sides } from '@/domain/side';
import { allStates } from '@/test/fixtures/all-states';
import type { ArenaStates } from '@/test/fixtures/states';
import { adapterOf, showState } from './show-state';

const sheets = import.meta.glob<string>('/arenas/*/{veil,self-blind}.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const layouts = `.gap-4, .-ml-4, .snap-x, .row { display: flex } [aria-roledescription="slide"] { flex: 0 0 88% }`;
const fixed = document.head.appendChild(document.createElement('style'));
fixed.textContent = [...Object.values(sheets), layouts].join('\n');
const own = document.head.appendChild(document.createElement('style'));
const host = document.createElement('blind-ballot');
const words = { better: ['1 is better', '2 is better'] } as const;

beforeEach(() => document.documentElement.append(host));
afterEach(() => {
  host.remove();
  host.removeAttribute('data-self');
  host.removeAttribute('data-veil');
  own.textContent = '';
});

const named = allStates.filter(
  (arena) =>
    adapterOf(arena).sides !== undefined &&
    arena.without?.['named mode'] === undefined &&
    // Its forks have regions and panels without ids, and so no named tab that is known.
    (arena.adapter !== 'fastchat' || arena.title.startsWith('FastChat')) &&
    !arena.title.includes('beta'),
);

/** Shows a named pair of an arena in an order, and says where everything of it is. */
function showIn(arena: ArenaStates, isSwapped: boolean) {
  const url = showState(arena, 'named mode');
  const adapter = adapterOf(arena);
  const reader = adapter.sides;
  if (reader === undefined) throw new Error('no sides');
  const before = { html: document.body.innerHTML, reading: adapter.readPage(document, url) };
  const places = reader.readPlaces(document);
  own.textContent = placeCss(places, isSwapped, words);
  return { adapter, url, before, places };
}

function visibleNames(): readonly Element[] {
  const isNamed = (text: string | null | undefined) => /meadow|harbor|lite-2/.test(text ?? '');
  return [...document.body.querySelectorAll('*')].filter(
    (element) =>
      ([...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && isNamed(nodeValue),
      ) ||
        (element instanceof HTMLInputElement && isNamed(element.value))) &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

const numberOf = (element: Element) =>
  getComputedStyle(element, '::before').content.replaceAll('"', '').trim();
const wordsOn = (element: Element) => getComputedStyle(element, '::after').content.replaceAll('"', '');

test.each(named)('both sides of $title are found, and stand in the order that was drawn', (arena) => {
  for (const isSwapped of [false, true]) {
    const { places } = showIn(arena, isSwapped);

    expect(places.sides.length).toBeGreaterThan(0);
    expect(areInOrder(places.sides, isSwapped)).toBe(true);
    expect(areInOrder(places.sides, !isSwapped)).toBe(false);
  }
});

test.each(named)('before the first prompt on $title nothing has a place that could be changed', (arena) => {
  showState(arena, 'before', { isNamedMode: true, names: { a: 'meadow-3', b: 'harbor-2' } });

  expect(adapterOf(arena).sides?.readPlaces(document)).toMatchObject({ sides: [], labels: [] });
});

test.each(named)('labels and controls of $title are called by their places', (arena) => {
  const { places } = showIn(arena, true);

  expect(places.labels.map(({ a, b }) => [numberOf(a), numberOf(b)])).toEqual(
    places.labels.map(() => ['2 ·', '1 ·']),
  );
  expect(places.labels.length).toBeGreaterThan(0);
  for (const { a, b } of places.controls) {
    expect([wordsOn(a), wordsOn(b)]).toEqual(['2 is better', '1 is better']);
    expect(sides.map((side) => adapterOf(arena).readClick({ a, b }[side]))).toEqual(['a', 'b']);
  }
  expect(places.controls.length > 0).toBe(arena.labels !== undefined);
});

test.each(named)(
  'no name of $title can be seen while it is hidden, and all of them when it is told',
  (arena) => {
    showIn(arena, true);
    host.dataset.self = 'hide';
    const hidden = visibleNames();
    host.dataset.veil = 'lifted';

    expect(hidden).toEqual([]);
    expect(visibleNames().length).toBeGreaterThanOrEqual(2);
  },
);

test.each(named)('what is read of $title, and its elements, stay what they are', (arena) => {
  const { adapter, url, before } = showIn(arena, true);
  host.dataset.self = 'hide';

  expect(adapter.readPage(document, url)).toEqual(before.reading);
  expect(before.reading).toMatchObject({ kind: 'battle', mode: 'side-by-side' });
  expect(document.body.innerHTML).toBe(before.html);
});

test.each(named)(
  'controls of $title that stand side by side change their places as the replies do',
  (arena) => {
    const straight = showIn(arena, false).places.controls.filter(({ a }) => a.getClientRects().length > 0);
    const isAFirst = straight.map(
      ({ a, b }) => a.getBoundingClientRect().left < b.getBoundingClientRect().left,
    );
    const swapped = showIn(arena, true).places.controls.filter(({ a }) => a.getClientRects().length > 0);

    expect(isAFirst).toEqual(straight.map(() => true));
    for (const { a, b } of swapped)
      if (['flex', 'grid'].includes(getComputedStyle(a.parentElement ?? a).display))
        expect(a.getBoundingClientRect().left).toBeGreaterThan(b.getBoundingClientRect().left);
  },
);
