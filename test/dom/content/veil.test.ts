import '@/arenas/arena-ai/veil.css';
import '@/arenas/fastchat/veil.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHost } from '@/content/host';
import { anArenaAiTurn, aTranscript, show } from '@/test/support/arena-pages';
import { aGradioPage, aGradioTurn } from '@/test/support/gradio-pages';

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
});

const seen = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).visibility);
const revealed = aTranscript([
  anArenaAiTurn({ a: { label: 'ada-1', reply: 'alpha' }, b: { label: 'bob-2', reply: 'beta' } }),
]);

describe.each([
  ['arena.ai', revealed, 'span.truncate'],
  [
    'FastChat',
    aGradioPage({ turns: [aGradioTurn], names: { a: 'ada-1', b: 'bob-2' } }),
    ':has(> #model_selector_md) h3',
  ],
])('the veil of %s', (_, html, names) => {
  test('hides both names before anything of ours runs', () => {
    show(html);

    expect(seen(names).slice(0, 2)).toEqual(['hidden', 'hidden']);
  });

  test('is lifted and lowered by the host', () => {
    show(html);
    const { setLifted } = openHost(document, stop.signal);

    setLifted(true);
    const lifted = seen(names).slice(0, 2);
    setLifted(false);

    expect(lifted).toEqual(['visible', 'visible']);
    expect(seen(names).slice(0, 2)).toEqual(['hidden', 'hidden']);
  });

  test('is not lifted by a host that stands elsewhere in the page', () => {
    show(`${html}<blind-ballot data-veil="lifted"></blind-ballot>`);

    expect(seen(names).slice(0, 2)).toEqual(['hidden', 'hidden']);
  });
});

describe.each([
  ['before ours', 0],
  ['after ours', 1],
])('an element of our name that a page puts %s', (_, place) => {
  test('lifts nothing', async () => {
    show(revealed);
    const forged = document.createElement('blind-ballot');
    forged.dataset.veil = 'lifted';
    if (place === 0) document.documentElement.append(forged);
    openHost(document, stop.signal);
    if (place === 1) document.documentElement.append(forged);

    const atOnce = seen('span.truncate').slice(0, 2);
    await Promise.resolve();

    expect(atOnce).toEqual(['hidden', 'hidden']);
    expect(seen('span.truncate').slice(0, 2)).toEqual(['hidden', 'hidden']);
    forged.remove();
  });
});

test('an element of our name in the place of ours lifts nothing once observers have run', async () => {
  show(revealed);
  const { element } = openHost(document, stop.signal);
  const forged = document.createElement('blind-ballot');
  forged.dataset.veil = 'lifted';

  element.replaceWith(forged);
  await Promise.resolve();

  expect(seen('span.truncate').slice(0, 2)).toEqual(['hidden', 'hidden']);
  forged.remove();
});

test('the veil tells the sides apart, with letters of ours', () => {
  show(revealed);

  const letters = [...document.querySelectorAll('span.truncate')].map(
    (label) => getComputedStyle(label, '::before').content,
  );
  expect(letters).toEqual(['"A ▮ "', '"B ▮ "']);
});

test('lifting a lifted veil does not touch the page', async () => {
  const { setLifted } = openHost(document, stop.signal);
  setLifted(true);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, attributes: true });

  setLifted(true);
  await Promise.resolve();

  expect(changes).toEqual([]);
  observer.disconnect();
});
