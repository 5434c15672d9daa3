import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watch } from '@/content/watch';
import { show } from '@/test/support/arena-pages';

let stop: AbortController;
let calls: number;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  show('<p id="it">alpha</p>');
  stop = new AbortController();
  calls = 0;
  watch(document, stop.signal, () => calls++);
  await expect.poll(() => calls).toBe(1);
});
afterEach(() => {
  stop.abort();
});

test.each([
  ['a new element', (it: Element) => it.append(document.createElement('i'))],
  ['a changed text', (it: Element) => (it.firstChild as Text).appendData(' beta')],
  ['a changed attribute', (it: Element) => it.setAttribute('class', 'x')],
])('%s is noticed', async (_, change) => {
  change(document.querySelector('#it') as Element);

  await expect.poll(() => calls).toBe(2);
});

test('a page that changes all the time is looked at twenty times a second at most', async () => {
  const beginMs = performance.now();
  while (performance.now() - beginMs < 300) {
    (document.querySelector('#it') as Element).append('.');
    await pause(1);
  }

  expect(calls).toBeGreaterThan(2);
  expect(calls - 1).toBeLessThanOrEqual(Math.ceil((performance.now() - beginMs) / 50));
});

test('a page at rest is left alone', async () => {
  await pause(150);

  expect(calls).toBe(1);
});

test('nothing is noticed after the end', async () => {
  (document.querySelector('#it') as Element).append('.');
  stop.abort();
  await pause(100);

  expect(calls).toBe(1);
});

describe('a page that takes long to read', () => {
  let slow: AbortController;
  let readings: number;

  beforeEach(async () => {
    slow = new AbortController();
    readings = 0;
    watch(document, slow.signal, () => {
      readings++;
      const endMs = performance.now() + 110;
      while (performance.now() < endMs);
    });
    await expect.poll(() => readings).toBe(1);
    (document.querySelector('#it') as Element).append('.');
  });
  afterEach(() => {
    slow.abort();
  });

  test('is read less often', async () => {
    await pause(300);

    expect(readings).toBe(1);
  });

  test('is read soon after a click', async () => {
    (document.querySelector('#it') as HTMLElement).click();
    await pause(300);

    expect(readings).toBe(2);
  });
});
