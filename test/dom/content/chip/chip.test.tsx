import { expect, test, vi } from 'vitest';
import { Chip, type ChipProps } from '@/content/chip/chip';
import { noLeaks } from '@/domain/battle/leak-watch';
import { findButton, findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const props: ChipProps = {
  status: { kind: 'watching', turn: 0, leaks: noLeaks },
  hint: undefined,
  isCovering: false,
  onUndo: () => {},
  onRestore: () => {},
  onUnveil: () => {},
  onResume: () => {},
};
const showChip = (some: Partial<ChipProps>) => show(<Chip {...props} {...some} />);

test('a paused page says that votes are not recorded, and is resumed from there', () => {
  const onResume = vi.fn();
  const chip = showChip({ status: { kind: 'paused' }, onResume });

  findButton('Resume').click();

  expect(chip.textContent).toContain('Paused here: votes are not recorded');
  expect(onResume).toHaveBeenCalledOnce();
});

test('a page that is not understood can be shown unveiled', () => {
  const onUnveil = vi.fn();
  showChip({ status: { kind: 'unreadable', missing: ['composer'] }, onUnveil });

  findButton('Show this page unveiled').click();

  expect(onUnveil).toHaveBeenCalledOnce();
});

test('a prompt that asks for identity is told of beside the status', () => {
  expect(showChip({ hint: 'asks' }).textContent).toContain('asks a model who it is');
  expect(showChip({ hint: 'tells' }).textContent).toContain('tells a model who it is');
});

test('a prompt that makes no vote is not told of', () => {
  expect(showChip({ status: { kind: 'named' }, hint: 'asks' }).querySelector('.hint')).toBeNull();
  expect(showChip({ status: { kind: 'elsewhere' }, hint: 'asks' }).textContent).toBe('');
});

test.each(['light', 'dark'] as const)('the chip has no faults of accessibility in %s', async (scheme) => {
  showChip({ hint: 'asks' });

  expect(await findViolations(scheme)).toEqual([]);
});
