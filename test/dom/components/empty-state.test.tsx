import { expect, test } from 'vitest';
import { EmptyState } from '@/components/empty-state';
import { find, findViolations, show } from './show';

test('an empty place says what is missing and what brings it', () => {
  show(<EmptyState title="No votes yet" hint="Cast one." />);

  expect(find('.empty-state').textContent).toBe('No votes yetCast one.');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in a %s empty state', async (scheme) => {
  show(<EmptyState title="No votes yet" hint="Cast one." />);

  expect(await findViolations(scheme)).toEqual([]);
});
