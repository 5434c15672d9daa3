import { expect, test } from 'vitest';
import { previewLink, readEncounters } from '@/domain/insights/encounters';
import type { Link } from '@/domain/journal/link';

const met = [
  { name: 'ada', firstMs: 5, lastMs: 9 },
  { name: 'bob', firstMs: 1, lastMs: 9 },
  { name: 'nova', firstMs: 1, lastMs: 4 },
];
const tallies = [
  { a: 'ada', b: 'bob', winsA: 1, winsB: 0, ties: 2, bothBad: 0 },
  { a: 'bob', b: 'nova', winsA: 0, winsB: 3, ties: 0, bothBad: 1 },
  { a: 'ada', b: 'nova', winsA: 1, winsB: 0, ties: 0, bothBad: 0 },
];
const nova: Link = {
  name: 'nova',
  to: 'ada',
  relation: 'codename',
  source: 'a post',
  sourceDate: undefined,
  atMs: 0,
};

test('every name is a model of its own while nothing is linked', () => {
  expect(readEncounters(met, tallies, [])).toMatchObject([
    { name: 'bob', votes: 7, wins: 0, score: 1.5 },
    { name: 'nova', votes: 5, wins: 3, score: 3.5 },
    { name: 'ada', votes: 4, wins: 2, score: 3 },
  ]);
});

test('linked names are one model, met since the first of them was', () => {
  const [model, other] = readEncounters(met, tallies, [nova]);

  expect(model).toEqual({
    name: 'ada',
    names: ['nova', 'ada'],
    firstMs: 1,
    lastMs: 9,
    votes: 7,
    wins: 4,
    score: 5.5,
  });
  expect(other).toMatchObject({ name: 'bob', votes: 7 });
});

test('what a link would change is told before it is made', () => {
  expect(previewLink(tallies, [], nova)).toEqual({ moved: 4, dropped: 1 });
  expect(previewLink(tallies, [nova], nova)).toEqual({ moved: 0, dropped: 0 });
});
