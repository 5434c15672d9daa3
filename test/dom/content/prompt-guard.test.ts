import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPromptGuard, type PromptGuard } from '@/content/prompt-guard';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';

const onHint = vi.fn();
let stop: AbortController;
let guard: PromptGuard;

beforeEach(() => {
  onHint.mockReset();
  stop = new AbortController();
  document.body.innerHTML = '<form><textarea></textarea><p contenteditable="true"></p></form><input>';
  const promptBox = 'form textarea, form [contenteditable="true"]';
  guard = openPromptGuard({ document, promptBox, lexicon: defaultLexicon, onHint }, stop.signal);
});
afterEach(() => stop.abort());

const write = (selector: string, words: string) => userEvent.type(place(selector), words);

function place(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector) ?? document.body;
}

test.each(['textarea', 'p'])(
  'a prompt that asks for identity is told of while it is written in a %s',
  async (box) => {
    await write(box, 'Who are you?');

    await vi.waitFor(() => expect(onHint.mock.calls).toEqual([['asks']]));
  },
);

test('the hint goes when the prompt is written otherwise', async () => {
  await write('textarea', 'Who are you?');
  await vi.waitFor(() => expect(onHint).toHaveBeenLastCalledWith('asks'));

  await userEvent.clear(place('textarea'));
  await write('textarea', 'How deep is the sea?');

  await vi.waitFor(() => expect(onHint).toHaveBeenLastCalledWith(undefined));
});

test('the hint goes with a box that the page empties', async () => {
  await write('textarea', 'Who are you?');
  await vi.waitFor(() => expect(onHint).toHaveBeenLastCalledWith('asks'));

  place('textarea').remove();
  guard.check();

  expect(onHint).toHaveBeenLastCalledWith(undefined);
});

test('what is written elsewhere is not read', async () => {
  await write('input', 'Who are you?');
  await new Promise((resolve) => setTimeout(resolve, 400));

  expect(onHint).not.toHaveBeenCalled();
});
