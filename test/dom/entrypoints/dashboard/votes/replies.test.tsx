import { expect, test, vi } from 'vitest';
import { Replies } from '@/entrypoints/dashboard/votes/replies';
import { findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const turn = { prompt: 'Say hi.', replies: { a: '<b>hi</b><script>alert(1)</script>', b: '' } };

test('a reply with HTML stays text', () => {
  const body = show(<Replies turns={[turn]} />);

  expect(body.querySelector('b, script')).toBeNull();
  expect(body.textContent).toContain('<b>hi</b><script>alert(1)</script>');
});

test('an empty reply is called empty', () => {
  expect(show(<Replies turns={[turn]} />).textContent).toContain('Empty reply');
});

test('texts that were not kept are said to be missing', () => {
  expect(show(<Replies turns={undefined} />).textContent).toBe('The texts of this vote were not kept.');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s replies', async (scheme) => {
  show(
    <>
      <h1>Votes</h1>
      <Replies turns={[turn]} />
    </>,
  );

  expect(await findViolations(scheme)).toEqual([]);
});
