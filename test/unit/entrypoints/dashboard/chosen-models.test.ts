import { expect, test } from 'vitest';
import { chosenModels } from '@/entrypoints/dashboard/compare/chosen-models';
import { makeReport } from '@/workers/rank-report';

const report = makeReport([
  { a: 'ada', b: 'bob', winsA: 9, winsB: 1, ties: 0, bothBad: 0 },
  { a: 'bob', b: 'eve', winsA: 9, winsB: 1, ties: 0, bothBad: 0 },
]);

test.each([
  [{}, 'ada', 'bob'],
  [{ a: 'bob' }, 'bob', 'ada'],
  [{ b: 'ada' }, 'bob', 'ada'],
  [{ a: 'eve', b: 'gone' }, 'eve', 'gone'],
])('of %o come %s and %s', (said, a, b) => {
  expect(chosenModels({ view: 'compare', ...said }, report)).toEqual({ view: 'compare', a, b });
});

test('before anything is ranked only what the link says is chosen', () => {
  expect(chosenModels({ view: 'compare', a: 'ada' }, undefined)).toEqual({ view: 'compare', a: 'ada' });
});
