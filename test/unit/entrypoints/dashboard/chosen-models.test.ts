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

test('the best model stands against the one it met most often', () => {
  const met = makeReport([
    { a: 'ada', b: 'bob', winsA: 3, winsB: 0, ties: 0, bothBad: 0 },
    { a: 'ada', b: 'eve', winsA: 30, winsB: 0, ties: 0, bothBad: 0 },
    { a: 'bob', b: 'eve', winsA: 9, winsB: 1, ties: 0, bothBad: 0 },
  ]);

  expect(chosenModels({ view: 'compare' }, met)).toEqual({ view: 'compare', a: 'ada', b: 'eve' });
});

test('before anything is ranked only what the link says is chosen', () => {
  expect(chosenModels({ view: 'compare', a: 'ada' }, undefined)).toEqual({ view: 'compare', a: 'ada' });
});
