import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BlindnessSettings } from '@/entrypoints/dashboard/settings/blindness-settings';
import { ShortcutList } from '@/entrypoints/dashboard/settings/shortcut-list';
import type { ChosenSettings } from '@/storage/settings';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const arenas = [
  { id: 'arena-ai', title: 'arena.ai' },
  { id: 'fastchat', title: 'FastChat arena' },
];
const chosen: ChosenSettings = {
  everywhere: { strict: true },
  arenas: new Map([['fastchat', { strict: false }]]),
  pausedHosts: ['chat.example.org'],
};
const onChoose = vi.fn();
const onResume = vi.fn();

function showSettings(): HTMLElement {
  onChoose.mockReset();
  onResume.mockReset();
  return show(<BlindnessSettings {...{ chosen, arenas, onChoose, onResume }} />);
}

test('a switch says how it stands everywhere, and is turned over', async () => {
  showSettings();
  const strict = find<HTMLInputElement>('[aria-describedby="switch-strict"]');
  expect(strict.checked).toBe(true);

  await userEvent.click(strict);

  expect(onChoose.mock.calls).toEqual([[undefined, 'strict', false]]);
});

test('what is chosen for one arena is shown with it', async () => {
  showSettings();
  await userEvent.selectOptions(find('[name="blindness-arena"]'), 'fastchat');

  expect(find<HTMLSelectElement>('[aria-label="Strict mode on FastChat arena"]').value).toBe('off');
  expect(find('[aria-label="Guess before the reveal on FastChat arena"]').textContent).toContain(
    'As everywhere (Off)',
  );
});

test('a choice for one arena can be made and taken back', async () => {
  showSettings();
  await userEvent.selectOptions(find('[name="blindness-arena"]'), 'fastchat');
  await userEvent.selectOptions(find('[aria-label="Guess before the reveal on FastChat arena"]'), 'on');
  await userEvent.selectOptions(find('[aria-label="Strict mode on FastChat arena"]'), '');

  expect(onChoose.mock.calls).toEqual([
    ['fastchat', 'guess', true],
    ['fastchat', 'strict', undefined],
  ]);
});

test('a site that is paused is listed, with the way back', async () => {
  showSettings();

  await userEvent.click(findButton('Resume on chat.example.org'));

  expect(onResume.mock.calls).toEqual([['chat.example.org']]);
});

test('a command without a key says so', () => {
  const shown = show(
    <ShortcutList
      shortcuts={[
        { description: 'Strict mode on or off', key: 'Alt+Shift+S' },
        { description: 'Hint on prompts on or off', key: '' },
      ]}
    />,
  );

  expect(shown.textContent).toContain('Alt+Shift+S');
  expect(shown.textContent).toContain('no key');
});

test.each(['light', 'dark'] as const)(
  'the settings have no faults of accessibility in %s',
  async (scheme) => {
    showSettings();

    expect(await findViolations(scheme)).toEqual([]);
  },
);
