import { expect, test, vi } from 'vitest';
import { readFeatures } from '@/domain/features';
import { GuessCount } from '@/domain/insights/guess-score';
import { TasteCount } from '@/domain/insights/taste';
import { InsightsView, type InsightsViewProps } from '@/entrypoints/dashboard/insights/insights-view';
import { find, findViolations, show } from '@/test/dom/components/show';
import { aVote } from '@/test/support/builders';
import '@/entrypoints/dashboard/dashboard.css';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

/** So many votes, all for the longer reply on side A, with both sides guessed. */
function showInsights(votes: number, some: Partial<InsightsViewProps> = {}): void {
  const [taste, guesses] = [new TasteCount(), new GuessCount()];
  for (let vote = 0; vote < votes; vote++) {
    const cast = aVote({
      features: { a: readFeatures('a longer reply'), b: readFeatures('a reply') },
      models: { a: 'gpt-5', b: 'claude-opus-4' },
      guess: { a: 'OpenAI', b: 'gpt-5' },
    });
    taste.add(cast);
    guesses.add(cast);
  }
  const months = votes === 0 ? [] : [{ startMs: Date.UTC(2026, 9, 1), votes }];
  const insights = { taste: taste.read(), guesses: guesses.read(), months, isWhole: true };
  show(
    <main class="dashboard-main">
      <InsightsView
        {...{ route: { view: 'insights' }, arenas: ['arena-ai', 'fastchat'], insights, isUnread: false }}
        onRoute={() => {}}
        {...some}
      />
    </main>,
  );
}

test('a clear preference is said in words', () => {
  showInsights(40);

  const row = find('[data-lean="more"]');
  expect(row.textContent).toContain('is longer');
  expect(row.textContent).toContain('40 of 40');
  expect(row.textContent).toContain('more often');
});

test('of few votes no preference is claimed', () => {
  showInsights(5);

  expect(document.querySelector('[data-lean="more"]')).toBeNull();
  expect(find('.share-lean').textContent).toBe('too few votes');
});

test('guesses stand beside what chance would have got right', () => {
  showInsights(40);

  expect(find('[aria-labelledby="insight-guesses"]').textContent).toContain('40 of 80');
});

test('without votes it says what brings insights, and leads there', () => {
  showInsights(0);

  expect(find<HTMLAnchorElement>('.empty-state a').getAttribute('href')).toBe('practice.html');
});

test('a filter that lets no vote through can be cleared', () => {
  showInsights(0, { route: { view: 'insights', arena: 'nowhere' } });

  expect(find<HTMLAnchorElement>('.empty-state a').getAttribute('href')).toBe('#insights');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s insights', async (scheme) => {
  showInsights(40);

  expect(await findViolations(scheme)).toEqual([]);
});
