import { afterEach, expect, test, vi } from 'vitest';
import { layVeil } from '@/content/lay-veil';
import { show } from '@/test/support/arena-pages';
import { someParts } from '@/test/support/custom-arenas';
import { aCustomPage, aCustomTurn } from '@/test/support/custom-pages';

const call = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/messaging/call', () => ({ call }));

const named = aCustomPage([{ ...aCustomTurn, names: { one: 'ada-1', two: 'bob-2' } }]);
const styles = () => document.documentElement.querySelectorAll(':scope > style');

afterEach(() => {
  for (const style of styles()) style.remove();
  call.mockReset();
});

test('the background lays the veil, and the page is not touched', async () => {
  show(named);
  call.mockResolvedValue({});

  await layVeil(document, someParts());

  expect(call.mock.calls).toEqual([['page.veil', {}]]);
  expect(styles()).toHaveLength(0);
});

test('a background that is stopped is asked again', async () => {
  show(named);
  call.mockRejectedValueOnce(new Error('stopped')).mockResolvedValue({});

  await layVeil(document, someParts());

  expect(call).toHaveBeenCalledTimes(2);
  expect(styles()).toHaveLength(0);
});

test('without a background the veil is laid all the same, and the curtain opened', async () => {
  show(named);
  call.mockRejectedValue(new Error('gone'));

  await layVeil(document, someParts());

  const who = document.querySelector('.who') as Element;
  expect(getComputedStyle(who).visibility).toBe('hidden');
  expect(getComputedStyle(document.documentElement).getPropertyValue('--blind-ballot-curtain')).toBe('none');
});
