import { expect, test } from 'vitest';
import { findPython } from '@/scripts/bench/python';

test('a Python without the packages is no Python', () => {
  expect(findPython('no_such_package_at_all')).toBeUndefined();
});
