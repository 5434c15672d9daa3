import { expect, test } from 'vitest';
import { haveSwapped } from '@/domain/battle/have-swapped';
import { aTurn } from '@/test/support/builders';

const [there, back] = [
  { a: 'alpha', b: 'beta' },
  { a: 'beta', b: 'alpha' },
];
const pictures = { replies: { a: '[image]', b: '[image]' } };

test.each([
  ["replies in each other's place", aTurn(), aTurn({ replies: back }), true],
  ['the same replies', aTurn(), aTurn(), false],
  ["one reply in the other's place, the other gone", aTurn(), aTurn({ replies: { a: 'beta', b: '' } }), true],
  ['a reply that is gone', aTurn(), aTurn({ replies: { a: 'alpha', b: '' } }), false],
  ['pictures that read alike', aTurn(pictures), aTurn(pictures), false],
  [
    "pictures with each other's address",
    { ...aTurn(pictures), media: there },
    { ...aTurn(pictures), media: back },
    true,
  ],
  ['a turn that is not there', undefined, aTurn(), false],
])('%s', (_, then, now, expected) => {
  expect(haveSwapped(then, now)).toBe(expected);
});
