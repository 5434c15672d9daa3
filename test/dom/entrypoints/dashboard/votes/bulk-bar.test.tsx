import { expect, test, vi } from 'vitest';
import { BulkBar, type BulkBarProps } from '@/entrypoints/dashboard/votes/bulk-bar';
import { EraseButtons } from '@/entrypoints/dashboard/votes/erase-buttons';
import { aStandingVote } from '@/test/dom/components/a-standing-vote';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const votes = [
  aStandingVote({ tags: ['red'] }),
  aStandingVote({ id: '01994d3c-0000-7000-8000-000000000002' }),
];
const settle = () => new Promise((resolve) => setTimeout(resolve));

function showBar(some: Partial<BulkBarProps> = {}): void {
  const props = {
    votes,
    done: undefined,
    onSelectAll() {},
    onClear() {},
    onApply() {},
    onUndo() {},
    onErase() {},
    ...some,
  };
  show(<BulkBar {...props} />);
}

test('an edit is told before it is done, and done on request', async () => {
  const onApply = vi.fn();
  showBar({ onApply });
  expect(findButton('Apply').disabled).toBe(true);

  const field = find<HTMLInputElement>('form input');
  field.value = 'red';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  expect(find('[role="status"]').textContent).toBe('1 vote would change');
  findButton('Apply').click();

  expect(onApply).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ sayings: [expect.objectContaining({ voteId: votes[1]?.id, tags: ['red'] })] }),
  );
});

test('what was done is undone as a whole', () => {
  const onUndo = vi.fn();
  const done = { sayings: [{ kind: 'vote.withdrawn' as const, voteId: 'x' }], undo: [], unchanged: 0 };
  showBar({ done, onUndo });

  findButton('Undo the change of 1 vote').click();

  expect(onUndo).toHaveBeenCalledExactlyOnceWith(done);
});

test('a vote is erased only once that was said twice', async () => {
  const onErase = vi.fn();
  show(<EraseButtons hasTexts onErase={onErase} />);

  findButton('Erase the vote').click();
  await settle();
  expect(onErase).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('Backups made earlier keep it.');
  findButton('Erase').click();

  expect(onErase).toHaveBeenCalledExactlyOnceWith('votes');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s bar', async (scheme) => {
  showBar();

  expect(await findViolations(scheme)).toEqual([]);
});
