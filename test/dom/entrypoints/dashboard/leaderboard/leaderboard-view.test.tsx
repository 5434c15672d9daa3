import { expect, test, vi } from 'vitest';
import { bucketId } from '@/domain/journal/bucket';
import type { PairTally } from '@/domain/journal/tally';
import {
  LeaderboardView,
  type LeaderboardViewProps,
} from '@/entrypoints/dashboard/leaderboard/leaderboard-view';
import type { BucketRow } from '@/storage/database';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';
import { makeReport } from '@/workers/rank-report';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const pair = (a: string, b: string, winsA: number, winsB: number): PairTally => {
  return { a, b, winsA, winsB, ties: 1, bothBad: 0 };
};
const tallies = [pair('ada-1', 'bob-2', 12, 5), pair('bob-2', 'eve-3', 9, 6)];

const aRow = (some: Partial<BucketRow> = {}): BucketRow => {
  const row = {
    boards: ['counting', 'leak-free', 'all'],
    arena: 'arena-ai',
    mode: 'battle',
    modality: 'text',
    votes: 34,
    revision: 34,
    added: undefined,
    ...some,
  } as const;
  return { id: bucketId(row), ...row };
};

function aView(some: Partial<LeaderboardViewProps> = {}) {
  return (
    <main>
      <LeaderboardView
        leaderboardRoute={{ view: 'leaderboard', board: 'counting' }}
        buckets={[aRow(), aRow({ arena: 'fastchat', boards: ['all'], votes: 3 })]}
        report={makeReport(tallies)}
        isRanking={false}
        orders={[]}
        total={37}
        showFew={false}
        failure={undefined}
        onShowFew={() => {}}
        onRoute={() => {}}
        isHistoryOpen={false}
        outcomes={undefined}
        onHistory={() => {}}
        {...some}
      />
    </main>
  );
}

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent);

test('each board is a link that says how many votes it holds', () => {
  show(aView());

  expect(texts('.switch a')).toEqual([
    'Counting 34',
    'Blind 0',
    'Leak-free 34',
    'Arena would count 0',
    'All 37',
  ]);
  expect(find('.switch [aria-current]').textContent).toBe('Counting 34');
});

test('while newer votes are ranked it is not said that there are none', () => {
  show(aView({ report: makeReport([]), isRanking: true }));
  expect(document.querySelector('.empty-state')).toBeNull();
  expect(find('.late').textContent).not.toBe('');

  show(aView({ report: makeReport([]), isRanking: false }));
  expect(document.querySelector('.empty-state')).not.toBeNull();
});

test('a link to another board keeps the filters', () => {
  show(
    aView({ leaderboardRoute: { view: 'leaderboard', board: 'counting', arena: 'fastchat', method: 'mle' } }),
  );

  const hrefs = [...document.querySelectorAll('.switch a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('#leaderboard/all?method=mle&arena=fastchat');
});

test('a filter with one choice only is not offered', () => {
  show(aView());
  expect(texts('.filters label').join()).not.toContain('Arena');

  show(aView({ leaderboardRoute: { view: 'leaderboard', board: 'all' } }));
  expect(texts('.filters label').join()).toContain('Arena');
});

test('choosing an arena asks for its route', () => {
  const onRoute = vi.fn();
  show(aView({ leaderboardRoute: { view: 'leaderboard', board: 'all' }, onRoute }));

  const select = find<HTMLSelectElement>('.filters select');
  select.value = 'fastchat';
  select.dispatchEvent(new Event('change', { bubbles: true }));

  expect(onRoute).toHaveBeenCalledWith({ view: 'leaderboard', board: 'all', arena: 'fastchat' });
});

test('a ranking that is about to change is dimmed, and it says that it is at work', () => {
  show(aView({ isRanking: true }));

  expect(find('.leaderboard').ariaBusy).toBe('true');
  expect(find('[role=status]').textContent).toBe('Ranking…');
});

test.each([
  ['separated', [pair('ada-1', 'bob-2', 12, 0)].map((tally) => ({ ...tally, ties: 0 })), 'only won'],
  ['disconnected', [pair('ada-1', 'bob-2', 8, 4), pair('eve-3', 'zoe-4', 8, 4)], 'no chain of votes'],
])('a method without an answer (%s) says why and leads to the default', (_, rows, words) => {
  show(
    aView({
      leaderboardRoute: { view: 'leaderboard', board: 'blind', method: 'mle' },
      report: makeReport(rows, { method: 'mle' }),
    }),
  );

  expect(find('.empty-state').textContent).toContain(words);
  expect(find('.empty-state a').getAttribute('href')).toBe('#leaderboard/blind');
});

test('filters that no vote passes can be cleared', () => {
  show(
    aView({
      leaderboardRoute: { view: 'leaderboard', board: 'all', arena: 'elsewhere' },
      report: makeReport([]),
    }),
  );

  expect(find('.empty-state').textContent).toContain('No vote passes');
  expect(find('.empty-state a').getAttribute('href')).toBe('#leaderboard/all');
});

test('a board without votes says so, and nothing recorded is another matter', () => {
  show(aView({ leaderboardRoute: { view: 'leaderboard', board: 'blind' }, report: makeReport([]) }));
  expect(find('.empty-state').textContent).toContain('on this board: Blind');

  show(aView({ report: makeReport([]), total: 0, buckets: [] }));
  expect(find('.empty-state').textContent).toContain('starts with the first');
  expect(document.querySelector('.switch')).toBeNull();
});

test('fewer than ten votes are counted, and rated only when asked', () => {
  const onShowFew = vi.fn();
  const report = makeReport([pair('ada-1', 'bob-2', 3, 1)]);
  show(aView({ report, onShowFew }));
  expect(document.querySelector('.leaderboard')).toBeNull();

  findButton('Show ratings anyway').click();

  expect(onShowFew).toHaveBeenCalled();
});

test('a stricter board says whether ranks hold there', () => {
  const orders = [
    {
      board: 'leak-free' as const,
      votes: 30,
      places: new Map([
        ['ada-1', 1],
        ['bob-2', 2],
        ['eve-3', 3],
      ]),
    },
    {
      board: 'blind' as const,
      votes: 20,
      places: new Map([
        ['bob-2', 1],
        ['ada-1', 2],
        ['eve-3', 3],
      ]),
    },
  ];
  show(aView({ orders }));

  expect(texts('.leaderboard-notes li')).toEqual([
    'Leak-free (30 votes): no further rank moves.',
    'Blind (20 votes): some ranks move, and are marked.',
  ]);
  expect(texts('.move')).toEqual(['1 → 2 on Blind', '2 → 1 on Blind']);
});

test('of many models the first hundred are shown, and the rest when asked', async () => {
  const many = Array.from({ length: 120 }, (_, i) => pair('hub', `m-${i}`, 2, 1));
  show(aView({ report: makeReport(many) }));
  expect(document.querySelectorAll('.leaderboard tbody tr')).toHaveLength(100);

  findButton('Show all 121 models').click();

  await vi.waitFor(() => expect(document.querySelectorAll('.leaderboard tbody tr')).toHaveLength(121));
});

test('models left out are told', () => {
  show(aView({ report: { ...makeReport(tallies), leftOut: 9500 } }));

  expect(find('main').textContent).toContain('9,500 models with the fewest votes are left out');
});

test('the tables of pairs are made once they are opened', async () => {
  show(aView());
  expect(document.querySelector('.heat')).toBeNull();

  find('summary').click();

  await vi.waitFor(() => expect(document.querySelectorAll('.heat')).toHaveLength(2));
  expect(texts('.heat tbody tr:first-child td')).toEqual(['', '71%', '', '', '18', '']);
});

test('the history asks for the votes once it is opened, and draws a line and a row for each model', async () => {
  const onHistory = vi.fn();
  show(aView({ onHistory }));
  const [, summary] = document.querySelectorAll('summary');

  summary?.click();
  await vi.waitFor(() => expect(onHistory).toHaveBeenCalledWith(true));
  const outcomes = Array.from({ length: 40 }, () => ({ a: 'ada-1', b: 'bob-2', outcome: 'a' }) as const);
  show(aView({ isHistoryOpen: true, outcomes }));

  expect(document.querySelectorAll('.history figure .history-line')).toHaveLength(3);
  expect(texts('.history tbody tr:first-child td')).toEqual(['1019', '1036', '1051', '1065']);
  expect(await findViolations('dark')).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong in %s, tables of pairs and marks included',
  async (scheme) => {
    const orders = [
      {
        board: 'blind' as const,
        votes: 20,
        places: new Map([
          ['eve-3', 1],
          ['ada-1', 2],
          ['bob-2', 3],
        ]),
      },
    ];
    show(aView({ orders, leaderboardRoute: { view: 'leaderboard', board: 'all', arena: 'fastchat' } }));
    find('summary').click();
    await vi.waitFor(() => expect(document.querySelectorAll('.heat')).toHaveLength(2));

    expect(await findViolations(scheme)).toEqual([]);
  },
);
