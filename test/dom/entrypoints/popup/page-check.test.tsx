import { expect, test, vi } from 'vitest';
import { PageCheck, type PageCheckProps } from '@/entrypoints/popup/page-check';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const props: PageCheckProps = {
  check: {
    arena: 'Example arena',
    page: 'unreadable',
    parts: [
      { part: 'replyA', count: 2 },
      { part: 'replyB', count: 0 },
    ],
  },
  canPoint: false,
  onCopy: async () => true,
  onPoint: () => {},
};
const showCheck = (some: Partial<PageCheckProps> = {}) => show(<PageCheck {...props} {...some} />);

test('every expected part is told as found or not', () => {
  showCheck();

  const lines = [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines).toEqual(['Reply Afound: 2', 'Reply Bnot found']);
});

test('a page that no arena of ours shows says nothing', () => {
  expect(showCheck({ check: undefined }).textContent).toBe('');
});

test.each([
  [true, 'Copied.'],
  [false, 'It could not be copied.'],
])('copying a diagnosis says whether it went well: %s', async (isCopied, words) => {
  showCheck({ onCopy: async () => isCopied });

  findButton('Copy a diagnosis').click();

  await vi.waitFor(() => expect(find('[role="status"]').textContent).toContain(words));
});

test('the parts of an arena the user added can be pointed at, though nothing answers yet', () => {
  const onPoint = vi.fn();
  showCheck({ check: undefined, canPoint: true, onPoint });

  findButton('Point at its parts').click();

  expect(onPoint).toHaveBeenCalledOnce();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with a %s check', async (scheme) => {
  showCheck({ canPoint: true });
  find<HTMLDetailsElement>('details').open = true;

  expect(await findViolations(scheme)).toEqual([]);
});
