import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchClicks } from '@/content/clicks';
import { show } from '@/test/support/arena-pages';

let stop: AbortController;
let clicked: string[];

function button(html = '<button id="it">A is better</button>'): HTMLElement {
  const found = show(html).querySelector<HTMLElement>('#it');
  if (found === null) throw new Error('no button');
  return found;
}

beforeEach(() => {
  stop = new AbortController();
  clicked = [];
  watchClicks(document, stop.signal, ({ id }) => clicked.push(id));
});
afterEach(() => {
  stop.abort();
});

test('a click of the user is seen', async () => {
  await userEvent.click(button());

  expect(clicked).toEqual(['it']);
});

test('the keyboard clicks too', async () => {
  button().focus();
  await userEvent.keyboard('{Enter}');

  expect(clicked).toEqual(['it']);
});

test.each([
  ['by its method', (it: HTMLElement) => it.click()],
  [
    'by an event',
    (it: HTMLElement) => it.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
  ],
])('a click scripted %s is ignored', (_, press) => {
  press(button());

  expect(clicked).toEqual([]);
});

test('a click is seen before the page hears of it, and though the page stops it', async () => {
  const seenByThen: number[] = [];
  button().addEventListener(
    'click',
    (event) => {
      seenByThen.push(clicked.length);
      event.stopImmediatePropagation();
    },
    { capture: true },
  );

  await userEvent.click(document.querySelector('#it') as HTMLElement);

  expect(seenByThen).toEqual([1]);
});

test('a click inside an open shadow root tells what was hit', async () => {
  const root = button('<div id="it"></div>').attachShadow({ mode: 'open' });
  root.innerHTML = '<button id="inner">A is better</button>';

  await userEvent.click(root.querySelector('#inner') as HTMLElement);

  expect(clicked).toEqual(['inner']);
});

test('nothing is seen after the end', async () => {
  stop.abort();
  await userEvent.click(button());

  expect(clicked).toEqual([]);
});
