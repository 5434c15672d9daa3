import { expect, test, vi } from 'vitest';
import { leakRates } from '@/domain/insights/leak-rates';
import { LeaksView, type LeaksViewProps } from '@/entrypoints/dashboard/leaks/leaks-view';
import type { LeakyVote } from '@/storage/leaks';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';
import '@/entrypoints/dashboard/dashboard.css';
import { aLeak, aLeakyVote, leakyTurns } from './a-leak';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const filter = { severity: undefined, arena: undefined, review: undefined };
const secondId = '01994d3c-0000-7000-8000-000000000002';

function showLeaks(votes: readonly LeakyVote[], some: Partial<LeaksViewProps> = {}): LeaksViewProps {
  const props = {
    route: { view: 'leaks', filter, page: 1 } as const,
    leakPage: { filter, page: 1, votes, total: votes.length, arenas: ['arena-ai', 'fastchat'] },
    rates: leakRates(
      votes.map(({ vote }) => vote),
      new Map([['arena-ai', 40]]),
    ),
    isUnread: false,
    nowMs: Date.UTC(2026, 9, 1, 13),
    onReview: vi.fn(),
    onJudge: vi.fn(),
    onReport: vi.fn(),
    ownNames: [] as readonly string[],
    onOwnNames: vi.fn(),
    ...some,
  };
  show(
    <main class="dashboard-main">
      <LeaksView {...props} />
    </main>,
  );
  return props;
}

const one = { vote: aLeakyVote(), turns: leakyTurns };
const two = { vote: aLeakyVote({ id: secondId, leaks: [aLeak(), aLeak({ side: 'b' })] }), turns: undefined };

const press = (key: string, some: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...some }),
  );
const focused = () => document.activeElement?.closest<HTMLElement>('[data-leak]')?.dataset;

test('a finding says who gave away what, what was claimed, and that it was false', () => {
  showLeaks([one]);

  const { textContent } = find('.leak');
  expect(textContent).toContain('A gpt-5 says which model it is');
  expect(textContent).toContain('Claims to be Claude by Anthropic');
  expect(textContent).toContain('False claim');
  expect(textContent).toContain('Unasked');
  expect(textContent).toContain('English');
});

test.each([
  [{ maker: 'OpenAI', family: 'GPT', model: 'GPT-5' }, 'True: the reveal names this model'],
  [{ maker: 'OpenAI', family: 'GPT', model: 'GPT-4' }, 'Half true: the maker is right, the model is another'],
  [{ maker: 'OpenAI' }, 'True: the reveal names a model of this maker'],
  [{ maker: 'Google' }, 'False claim: the reveal names another model'],
])('of gpt-5 the claim %o is called: %s', (claimed, words) => {
  showLeaks([{ vote: aLeakyVote({ leaks: [aLeak({ claimed })] }), turns: leakyTurns }]);

  expect(find('.leak-agreement').textContent).toBe(words);
});

test('the leaking words are marked inside the quote', () => {
  showLeaks([one]);

  expect(find('.leak-quote mark').textContent).toBe(
    '[Leak: says which model it is] I am Claude [end of leak]',
  );
  expect(find('.leak-quote').textContent).toContain(', made by Anthropic.');
});

test('a quote and a name with HTML stay text', () => {
  const html = '<img src=x onerror=alert(1)>';
  const leaks = [aLeak({ quote: html, claimed: { model: html, maker: html } })];
  showLeaks([{ vote: aLeakyVote({ leaks, models: { a: html, b: html } }), turns: undefined }]);

  expect(document.querySelector('img')).toBeNull();
  expect(find('.leak-quote').textContent).toContain(html);
});

test('the vote is linked', () => {
  showLeaks([one]);

  expect(find<HTMLAnchorElement>('.leaky-vote h2 a').hash).toBe(`#votes/${one.vote.id}`);
});

test('a finding is confirmed and dismissed by its buttons', () => {
  const { onReview } = showLeaks([one]);

  findButton('Confirm').click();
  findButton('Dismiss').click();

  expect(vi.mocked(onReview).mock.calls.flat()).toEqual([
    { voteId: one.vote.id, leak: 0, review: 'confirmed' },
    { voteId: one.vote.id, leak: 0, review: 'dismissed' },
  ]);
});

test('a reviewed finding says so and can be reopened', () => {
  const vote = aLeakyVote({ reviews: { 0: 'dismissed' } });
  const { onReview } = showLeaks([{ vote, turns: leakyTurns }]);

  findButton('Reopen').click();

  expect(findButton('Dismissed').ariaPressed).toBe('true');
  expect(onReview).toHaveBeenCalledWith({ voteId: vote.id, leak: 0, review: 'open' });
});

test('a finding that is open has nothing to reopen', () => {
  const { onReview } = showLeaks([one]);

  findButton('Reopen').click();

  expect(onReview).not.toHaveBeenCalled();
});

test('keys walk over the findings of all votes and review the one with the focus', () => {
  const { onReview } = showLeaks([one, two]);
  findButton('Confirm').focus();

  press('j');
  press('ArrowDown');
  press('d');

  expect(focused()).toMatchObject({ vote: secondId, leak: '1' });
  expect(onReview).toHaveBeenCalledExactlyOnceWith({ voteId: secondId, leak: 1, review: 'dismissed' });
});

test('from the link of a vote a key leads to its first finding, and back to the one before', () => {
  showLeaks([one, two]);
  const link = document.querySelectorAll<HTMLElement>('.leaky-vote h2 a')[1];

  link?.focus();
  press('j');
  const after = { ...focused() };
  link?.focus();
  press('k');

  expect(after).toMatchObject({ vote: secondId, leak: '0' });
  expect(focused()).toMatchObject({ vote: one.vote.id });
});

test('keys do nothing outside the list, with a modifier, or while a verdict is chosen', () => {
  const { onReview } = showLeaks([one]);

  find('summary').focus();
  press('c');
  find('select').focus();
  press('d');
  findButton('Confirm').focus();
  press('c', { ctrlKey: true });

  expect(onReview).not.toHaveBeenCalled();
});

test('a letter typed to choose a verdict stays with the choice', () => {
  showLeaks([one]);
  find('select').focus();

  press('j');

  expect(document.activeElement).toBe(find('select'));
});

test('a finding that leaves the list hands the focus to the next', async () => {
  showLeaks([one, two]);
  findButton('Confirm').focus();

  const { render } = await import('preact');
  const left = { filter, page: 1, votes: [two], total: 1, arenas: [] };
  render(
    <main class="dashboard-main">
      <LeaksView
        {...{ route: { view: 'leaks', filter, page: 1 }, leakPage: left, rates: undefined }}
        {...{
          isUnread: false,
          nowMs: 0,
          onReview() {},
          onJudge() {},
          onReport() {},
          ownNames: [],
          onOwnNames() {},
        }}
      />
    </main>,
    document.body,
  );

  await vi.waitFor(() => expect(focused()).toMatchObject({ vote: secondId, leak: '0' }));
});

test('the verdict is overruled and left to the rules again', () => {
  const { onJudge } = showLeaks([one]);
  const select = find<HTMLSelectElement>('select');
  const choose = (value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  choose('counts');
  choose('');

  expect(vi.mocked(onJudge).mock.calls).toEqual([
    [one.vote.id, 'counts'],
    [one.vote.id, undefined],
  ]);
});

test("the voter's own verdict is shown as chosen", () => {
  const vote = aLeakyVote({ verdict: { state: 'counts', reasons: ['leak-in-reply'] } });
  showLeaks([{ vote, turns: leakyTurns }]);

  expect(find<HTMLSelectElement>('select').value).toBe('counts');
});

test('only the findings that the filter asks for are shown', () => {
  const vote = aLeakyVote({ leaks: [aLeak(), aLeak({ severity: 'note', kind: 'mention' })] });
  const notes = { ...filter, severity: 'note' as const };
  const votes = [{ vote, turns: leakyTurns }];
  showLeaks([], { leakPage: { filter: notes, page: 1, votes, total: 1, arenas: [] } });

  expect(document.querySelectorAll('.leak')).toHaveLength(1);
  expect(find('.leak').textContent).toContain('mentions a model');
});

test('a filter is a link that keeps the other filters', () => {
  showLeaks([one], { route: { view: 'leaks', filter: { ...filter, severity: 'void' }, page: 2 } });

  const links = [...document.querySelectorAll<HTMLAnchorElement>('.leak-filters a')];
  expect(links.find(({ textContent }) => textContent === 'To review')?.hash).toBe(
    '#leaks?severity=void&review=open',
  );
});

test('an arena of the link that has no votes is still shown as chosen', () => {
  showLeaks([one], { route: { view: 'leaks', filter: { ...filter, arena: 'gone' }, page: 1 } });

  const chosen = [...document.querySelectorAll('.leak-filters [aria-current]')];
  expect(chosen.map(({ textContent }) => textContent)).toContain('gone');
});

test('rates are told with counts and intervals', () => {
  showLeaks([one]);

  const cells = [...document.querySelectorAll('.rates td')].map(({ textContent }) => textContent);
  expect(cells).toEqual(['1 of 40 0.4% to 12.9%', '1 of 40 0.4% to 12.9%', '1 of 1 20.7% to 100%']);
});

test('a report is without texts until they are asked for, with a warning', async () => {
  const { onReport } = showLeaks([one]);

  findButton('Save as JSON').click();
  find<HTMLInputElement>('input').click();
  await vi.waitFor(() => expect(find('.report-panel').textContent).toContain('Read it before you share'));
  findButton('Save as Markdown').click();

  expect(vi.mocked(onReport).mock.calls).toEqual([
    ['json', false],
    ['markdown', true],
  ]);
});

test('where nothing was found, it says what would be here', () => {
  showLeaks([]);

  expect(find('.empty-state').textContent).toContain('No leaks found');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s leaks', async (scheme) => {
  const leaks = [
    aLeak(),
    aLeak({ severity: 'suspect', kind: 'template-token', claimed: {} }),
    aLeak({ severity: 'note', kind: 'mention', elicited: true, corrected: true }),
  ];
  const reviewed = aLeakyVote({ id: secondId, leaks, reviews: { 0: 'confirmed', 1: 'dismissed' } });
  showLeaks([one, { vote: reviewed, turns: leakyTurns }]);
  for (const details of document.querySelectorAll('details')) details.open = true;

  expect(await findViolations(scheme)).toEqual([]);
});

test("names of the user's own are saved one a line", () => {
  const { onOwnNames } = showLeaks([], { ownNames: ['ada-1'] });
  const area = document.querySelector<HTMLTextAreaElement>('.own-names textarea');
  if (area === null) throw new Error('no place to type');
  expect(area.value).toBe('ada-1');

  area.value = ' ada-1\nbob-2 \n';
  document.querySelector<HTMLFormElement>('.own-names')?.requestSubmit();

  expect(onOwnNames).toHaveBeenCalledExactlyOnceWith(['ada-1', 'bob-2']);
});
