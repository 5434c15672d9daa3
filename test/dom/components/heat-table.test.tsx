import { expect, test, vi } from 'vitest';
import { HeatTable } from '@/components/heat-table';
import { find, findViolations, show } from './show';

vi.mock('@/platform/browser', () => import('./english'));

const shares = [
  [null, 0.75],
  [0.25, null],
];
const table = (
  <HeatTable
    caption="Who beat whom"
    names={['gpt-5', 'glm']}
    cellOf={(row, column) => {
      const share = shares[row]?.[column];
      return share == null ? undefined : { text: `${share * 100}%`, heat: share };
    }}
  />
);

test('each cell stands in the row and under the column of its models', () => {
  show(table);

  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['1 gpt-5', '', '75%'],
    ['2 glm', '25%', ''],
  ]);
  expect([...document.querySelectorAll('thead th')].map((th) => th.ariaLabel)).toEqual([
    null,
    'gpt-5',
    'glm',
  ]);
});

test('more is darker, and nothing has no colour', () => {
  show(table);

  const heats = [...document.querySelectorAll('td')].map((cell) => cell.dataset.heat);
  expect(heats).toEqual([undefined, '4', '1', undefined]);
});

test('a table wider than its place scrolls in it and not the page', () => {
  const names = Array.from({ length: 25 }, (_, i) => `model-${i}`);
  show(
    <div style={{ inlineSize: '300px' }}>
      <HeatTable caption="Battles" names={names} cellOf={() => ({ text: '1,000', heat: 1 })} />
    </div>,
  );

  expect(find('.heat-place').clientWidth).toBe(300);
  expect(find('.heat-place').scrollWidth).toBeGreaterThan(600);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with any heat in %s', async (scheme) => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  show(
    <HeatTable
      caption="Heats"
      names={names}
      cellOf={(row, column) => ({ text: '50%', heat: (row + column) / 10 })}
    />,
  );

  expect(await findViolations(scheme)).toEqual([]);
});
