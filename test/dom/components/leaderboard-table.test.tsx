import { expect, test, vi } from 'vitest';
import { LeaderboardTable } from '@/components/leaderboard-table';
import { aStanding } from './a-standing';
import { find, findViolations, show } from './show';

vi.mock('@/platform/browser', () => import('./english'));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent);

test('a model with few votes is marked provisional', () => {
  show(<LeaderboardTable standings={[aStanding({ provisional: true, votes: 3 })]} />);

  expect(find('tbody .model').textContent).toContain('few votes');
});

test('a model with enough votes is not', () => {
  show(<LeaderboardTable standings={[aStanding()]} />);

  expect(find('tbody .model').textContent).toBe('gpt-5');
});

test('a rank is a range as long as it is open, and a number once it is not', () => {
  const standings = [aStanding(), aStanding({ model: 'glm', rankLo: 4, rankHi: 4 })];

  show(<LeaderboardTable standings={standings} />);

  expect(texts('tbody .rank')).toEqual(['1–3', '4']);
});

test('the intervals of all rows are drawn to one scale', () => {
  const wide = aStanding({ lower: 800, rating: 1000, upper: 1200 });
  const narrow = aStanding({ model: 'glm', lower: 950, rating: 1000, upper: 1050 });

  show(<LeaderboardTable standings={[wide, narrow]} />);

  const [first, second] = [...document.querySelectorAll('.interval-reach')].map(
    (line) => line.getBoundingClientRect().width,
  );
  expect(first && second && first / second).toBeCloseTo(4, 1);
});

test('an interval is told in words as well', () => {
  show(<LeaderboardTable standings={[aStanding({ lower: 951.4, upper: 1132.6 })]} />);

  expect(find<SVGElement>('.interval-bar').getAttribute('aria-label')).toBe('95% interval: 951 to 1133');
});

test('models that no votes link to most others say which group they are of', () => {
  const alone = aStanding({ model: 'glm', component: 0 });
  const standings = [alone, aStanding({ component: 1 }), aStanding({ model: 'kimi', component: 1 })];

  show(<LeaderboardTable standings={standings} />);

  expect(texts('tbody .mark')).toEqual(['group 1']);
});

test('a chance of being best that rounds to nothing is not called nothing', () => {
  show(<LeaderboardTable standings={[aStanding({ pBest: 0.002 })]} />);

  expect(find('tbody .best').textContent).toBe('< 1%');
});

test('the compact table leaves out how votes ended', () => {
  show(<LeaderboardTable standings={[aStanding()]} compact />);

  expect(texts('thead th')).toEqual(expect.not.arrayContaining(['Win rate', 'Best']));
});

test('in a narrow place every bar has the same length', () => {
  const standings = [aStanding(), aStanding({ model: 'a-model-with-a-long-name', rating: 99, votes: 12345 })];
  show(
    <div style={{ inlineSize: '300px' }}>
      <LeaderboardTable standings={standings} />
    </div>,
  );

  const [first, second] = [...document.querySelectorAll('.interval-bar')].map((bar) => bar.clientWidth);
  expect(first).toBeGreaterThan(100);
  expect(second).toBe(first);
});

test('a rank that moves on a stricter board says where to', () => {
  const moves = new Map([
    ['gpt-5', { board: 'leak-free', from: 3, to: 5, isFar: true } as const],
    ['glm', { board: 'blind', from: 2, to: undefined, isFar: true } as const],
  ]);

  show(<LeaderboardTable standings={[aStanding(), aStanding({ model: 'glm' })]} moves={moves} />);

  expect(texts('.move')).toEqual(['3 → 5 on Leak-free', 'not on Blind']);
});

test('each row says how many more votes would tell it from the next', () => {
  const standings = ['a', 'b', 'c', 'd', 'e'].map((model) =>
    aStanding({ model, component: Number(model === 'e') }),
  );

  show(<LeaderboardTable standings={standings} separations={[12, 0, null, 5]} />);

  expect(texts('tbody .gap')).toEqual(['+12', 'apart', 'too close', 'not linked', '']);
});

test('more votes than anybody casts are not counted out', () => {
  const standings = [aStanding(), aStanding({ model: 'glm' })];

  show(<LeaderboardTable standings={standings} separations={[508_621]} />);

  expect(texts('tbody .gap')[0]).toBe('> 1,000');
});

test('the rank by upper bound stands in place of the range', () => {
  show(<LeaderboardTable standings={[aStanding({ rankUB: 2 })]} upperBoundRanks />);

  expect(texts('tbody .rank')).toEqual(['2']);
  expect(texts('thead th')[0]).toBe('Rank (UB)');
});

test('a press on a heading asks to sort by it, and the order says so', () => {
  const onSort = vi.fn();
  const standings = [aStanding({ votes: 9 }), aStanding({ model: 'glm', votes: 50 })];

  show(<LeaderboardTable {...{ standings, onSort }} sort={{ key: 'votes', isReversed: false }} />);
  find<HTMLButtonElement>('thead .votes button').click();

  expect(onSort).toHaveBeenCalledWith('votes');
  expect(find('thead .votes').ariaSort).toBe('descending');
  expect(texts('tbody .model bdi')).toEqual(['glm', 'gpt-5']);
});

test('between rows that are not neighbours in the ranking no number of votes is given', () => {
  const standings = [aStanding(), aStanding({ model: 'glm' })];

  show(<LeaderboardTable {...{ standings }} separations={[12]} sort={{ key: 'model', isReversed: false }} />);

  expect(texts('.gap')).toEqual([]);
});

test('a row opens to what lies behind it', async () => {
  show(<LeaderboardTable standings={[aStanding()]} detailsOf={({ votes }) => `all ${votes} votes`} />);
  expect(texts('.details')).toEqual([]);

  find<HTMLButtonElement>('.model-button').click();

  await expect.poll(() => texts('.details')).toEqual(['all 40 votes']);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in a %s table', async (scheme) => {
  show(<LeaderboardTable standings={[aStanding(), aStanding({ model: 'glm', provisional: true })]} />);

  expect(await findViolations(scheme)).toEqual([]);
});
