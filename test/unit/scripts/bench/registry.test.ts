import { expect, test } from 'vitest';
import { benches } from '@/scripts/bench/registry';

test('every bench has a name of its own', () => {
  const names = benches.map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['ranking', 'coverage', 'import']));
});
