import { expect, test } from 'vitest';
import { adapters, recogniseAdapter } from '@/arenas/registry';
import { allStates } from '@/test/fixtures/all-states';
import { showState } from './show-state';

const hosted = adapters.filter(({ isOn }) => isOn !== undefined).map(({ id }) => id);

test.each(allStates.filter(({ adapter }) => hosted.includes(adapter)))(
  'a page of $title on an origin of the user’s own is recognised',
  (arena) => {
    showState(arena, 'done');

    expect(recogniseAdapter(document)?.id).toBe(arena.adapter);
  },
);

test.each(allStates.filter(({ adapter }) => !hosted.includes(adapter)))(
  'a page of $title is taken for no software that people host themselves',
  (arena) => {
    showState(arena, 'done');

    expect(recogniseAdapter(document)).toBeUndefined();
  },
);

test('any other Gradio app, and any other chat, is taken for none', () => {
  const chat = '<div id="chatbot" class="block"><div role="log"></div></div>';
  document.body.innerHTML = `<div class="gradio-container"><main>${chat}</main></div>`;

  expect(recogniseAdapter(document)).toBeUndefined();
});
