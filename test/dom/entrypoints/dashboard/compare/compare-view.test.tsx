import { expect, test, vi } from 'vitest';
import { CompareView, type CompareViewProps } from '@/entrypoints/dashboard/compare/compare-view';
import { find, findViolations, show } from '@/test/dom/components/show';
import { aStandingVote } from '@/test/support/builders';
import { makeReport } from '@/workers/rank-report';
import '@/entrypoints/dashboard/dashboard.css';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const report = makeReport([
  { a: 'ada-1', b: 'bob-2', winsA: 12, winsB: 5, ties: 1, bothBad: 0 },
  { a: 'bob-2', b: 'eve-3', winsA: 9, winsB: 6, ties: 1, bothBad: 0 },
]);

function aView(some: Partial<CompareViewProps> = {}) {
  return (
    <main class="dashboard-main">
      <CompareView
        route={{ view: 'compare', a: 'eve-3', b: 'bob-2' }}
        {...{ report, isRanking: false, failure: undefined, met: undefined, nowMs: 0 }}
        onRoute={() => {}}
        onWithdraw={() => {}}
        onRestore={() => {}}
        {...some}
      />
    </main>
  );
}

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent);

test('two models are compared: their votes, the chance, and what would tell them apart', () => {
  show(aView());

  expect(texts('.compare-figures dd')[0]).toBe('16 votes: 6 won, 9 lost, 1 tied, 0 both bad');
  expect(texts('.compare-figures dt').join()).toContain('eve-3');
  expect(texts('.compare-figures dd')[2]).toMatch(/^\d+% \(95%: \d+% to \d+%\)$/);
});

test('comparing with another model asks for its link', () => {
  const onRoute = vi.fn();
  show(aView({ onRoute }));

  const second = document.querySelectorAll<HTMLSelectElement>('.compare select')[1];
  if (second === undefined) throw new Error('no second choice');
  second.value = 'ada-1';
  second.dispatchEvent(new Event('change', { bubbles: true }));

  expect(onRoute).toHaveBeenCalledWith({ view: 'compare', a: 'eve-3', b: 'ada-1' });
});

test('their newest battles are listed, and a link leads to all of them', () => {
  show(aView({ met: { votes: [aStandingVote()], total: 21 } }));

  expect(texts('.vote-models')).toHaveLength(1);
  expect(find<HTMLAnchorElement>('.compare-battles > p a').hash).toBe('#votes?model=eve-3&against=bob-2');
});

test('with fewer than two models there is nothing to compare, and it says so', () => {
  show(aView({ report: makeReport([]) }));

  expect(find('.empty-state').textContent).toContain('No two models to compare yet');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', async (scheme) => {
  show(aView({ met: { votes: [aStandingVote()], total: 1 } }));

  expect(await findViolations(scheme)).toEqual([]);
});
