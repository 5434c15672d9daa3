import { expect, test } from 'vitest';
import { isStuck, strictState } from '@/domain/blindness/strict-state';
import { aBattle, aChoice, aLabelledTurn } from '@/test/support/builders';

const whole = aLabelledTurn({ replies: { a: 'alpha', b: 'beta' } });
const half = aLabelledTurn({ replies: { a: 'alpha', b: '' } });

test('replies are covered until both are there and nothing is written', () => {
  expect(strictState(aBattle({ turns: [half], busy: true }))).toBe('cover');
  expect(strictState(aBattle({ turns: [whole], busy: true }))).toBe('cover');
  expect(strictState(aBattle({ turns: [half], busy: false }))).toBe('cover');
  expect(strictState(aBattle({ turns: [whole], busy: false }))).toBe('plain');
});

test('what tells of speed stays hidden until the names are out', () => {
  const choice = aChoice();

  expect(strictState(aBattle({ turns: [whole], choice }))).toBe('plain');
  expect(strictState(aBattle({ turns: [whole], choice, revealed: { a: 'ada', b: 'bob' } }))).toBeUndefined();
});

test('a page that is not understood is covered', () => {
  expect(strictState(aBattle({ page: 'unreadable' }))).toBe('cover');
});

test('a page without a blind battle is left alone', () => {
  expect(strictState(aBattle({ page: 'elsewhere' }))).toBeUndefined();
  expect(strictState(aBattle({ mode: 'side-by-side', turns: [half], busy: true }))).toBeUndefined();
});

test('a reply that is missing while nothing is written is stuck', () => {
  expect(isStuck(aBattle({ turns: [half], busy: false }))).toBe(true);
  expect(isStuck(aBattle({ turns: [half], busy: true }))).toBe(false);
  expect(isStuck(aBattle({ turns: [whole], busy: false }))).toBe(false);
});
