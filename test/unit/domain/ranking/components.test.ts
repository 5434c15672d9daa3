import { expect, test } from 'vitest';
import { findComponents } from '@/domain/ranking/components';
import { countsOf } from './votes-of';

function componentsOf(votes: string) {
  const counts = countsOf(votes);
  const { count, of } = findComponents(counts.models.length, counts);
  return { count, of: [...of] };
}

test('models linked by a chain of votes are one component', () => {
  expect(componentsOf('A>B C>B D>C')).toEqual({ count: 1, of: [0, 0, 0, 0] });
});

test('components are numbered by their first model', () => {
  expect(componentsOf('C>D A>B E>C')).toEqual({ count: 2, of: [0, 0, 1, 1, 0] });
});

test('nothing has no component', () => {
  expect(findComponents(0, { a: new Int32Array(), b: new Int32Array() }).count).toBe(0);
});
