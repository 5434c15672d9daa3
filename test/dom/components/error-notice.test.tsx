import { expect, test } from 'vitest';
import { ErrorNotice } from '@/components/error-notice';
import { find, findViolations, show } from './show';

test('a failure is announced in words with the name of its error', () => {
  const error = Object.assign(new Error('no disk'), { name: 'OpenFailedError' });

  show(<ErrorNotice message="The database did not open." error={error} />);

  expect(find('[role="alert"]').textContent).toBe('The database did not open.OpenFailedError');
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in a %s notice', async (scheme) => {
  show(<ErrorNotice message="It failed." hint="Try again." error="why" />);

  expect(await findViolations(scheme)).toEqual([]);
});
