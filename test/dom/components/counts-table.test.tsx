import { expect, test, vi } from 'vitest';
import { CountsTable } from '@/components/counts-table';
import { aStanding } from './a-standing';
import { find, findViolations, show } from './show';

vi.mock('@/platform/browser', () => import('./english'));

test('a table of few votes shows counts and no rating', () => {
  show(<CountsTable standings={[aStanding({ rating: 1234, wins: 2, losses: 1, ties: 0, bothBad: 0 })]} />);

  expect([...find('tbody tr').children].map((cell) => cell.textContent)).toEqual([
    'gpt-5',
    '2',
    '1',
    '0',
    '0',
  ]);
});

test('the model with the most votes comes first', () => {
  show(<CountsTable standings={[aStanding({ votes: 1 }), aStanding({ model: 'glm', votes: 4 })]} />);

  expect(find('tbody tr:first-child th').textContent).toBe('glm');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in a %s table', async (scheme) => {
  show(<CountsTable standings={[aStanding()]} />);

  expect(await findViolations(scheme)).toEqual([]);
});
