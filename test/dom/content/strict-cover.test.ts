import { afterEach, beforeEach, expect, test } from 'vitest';
import { StrictCover } from '@/content/strict-cover';
import type { StrictState } from '@/domain/blindness/strict-state';
import { aBattle, aLabelledTurn } from '@/test/support/builders';

const whole = aBattle({ turns: [aLabelledTurn({ replies: { a: 'alpha', b: 'beta' } })], busy: false });
const half = aBattle({ turns: [aLabelledTurn({ replies: { a: 'alpha', b: '' } })], busy: false });
let stop: AbortController;
let now: number;
let state: StrictState;
let cover: StrictCover;

beforeEach(() => {
  document.body.innerHTML = '<div class="reply"></div><div class="reply"></div>';
  stop = new AbortController();
  now = 0;
  state = undefined;
  const setStrict = (next: StrictState) => {
    state = next;
  };
  cover = new StrictCover({ document, replies: '.reply', nowMs: () => now, setStrict }, stop.signal);
});
afterEach(() => stop.abort());

function append(className: string): void {
  document.body.append(Object.assign(document.createElement('div'), { className }));
}

test('a reply that comes is covered before a frame is drawn', async () => {
  cover.update(whole, true);
  expect(state).toBe('plain');

  append('reply');
  await Promise.resolve(); // Observers run before promises of later tasks, and both before a frame.

  expect(state).toBe('cover');
});

test('other changes of the page cover nothing', async () => {
  cover.update(whole, true);

  append('note');
  document.querySelector('.reply')?.remove();
  await Promise.resolve();

  expect(state).toBe('plain');
});

test('where strict mode is off nothing is covered', async () => {
  cover.update(half, false);
  append('reply');
  await Promise.resolve();

  expect(state).toBeUndefined();
});

test('a reply that never comes does not cover the other for ever', () => {
  cover.update(half, true);
  expect(state).toBe('cover');

  now = 5000;
  cover.update(half, true);
  expect(state).toBe('plain');
});
