import { expect, test } from 'vitest';
import { continues } from '@/domain/battle/continues';
import type { LabelledTurn } from '@/domain/battle/reading';
import { aBattle, aChoice, aLabelledTurn, aNamedTurn, aReading } from '@/test/support/builders';

const next = aLabelledTurn({ prompt: 'next' });
const voted = aBattle({ choice: aChoice(), revealed: { a: 'ada-1', b: 'bob-2' } });
const nameless = { conversation: undefined } as const;

test('a longer transcript continues a battle without a click', () => {
  expect(continues(aBattle(), aReading({ turns: [aLabelledTurn(), next] }))).toBe(true);
});

test('an emptied page does not, whether or not its conversation has an id', () => {
  expect(continues(aBattle(), aReading({ turns: [] }))).toBe(false);
  expect(continues(aBattle(nameless), aReading({ ...nameless, turns: [] }))).toBe(false);
});

test('a page that is still empty continues', () => {
  expect(continues(aBattle({ turns: [] }), aReading({ turns: [] }))).toBe(true);
});

test('another conversation never continues', () => {
  expect(continues(aBattle(), aReading({ conversation: 'talk-2' }))).toBe(false);
});

test('an id that is not there yet, or not there for a moment, contradicts nothing', () => {
  expect(continues(aBattle(nameless), aReading())).toBe(true);
  expect(continues(aBattle(), aReading(nameless))).toBe(true);
});

test.each([
  ['the same transcript', [aNamedTurn()], true],
  ['a transcript without the losing reply', [aNamedTurn({ replies: { a: 'alpha', b: '' } })], true],
  ['a longer transcript', [aNamedTurn(), next], false],
  ['another prompt', [aNamedTurn({ prompt: 'other' })], false],
  ['another reply of A', [aNamedTurn({ replies: { a: 'gamma', b: 'beta' } })], false],
  ['another reply of B', [aNamedTurn({ replies: { a: 'alpha', b: 'gamma' } })], false],
  ['a longer reply', [aNamedTurn({ replies: { a: 'alphabet', b: 'beta' } })], false],
])('after a vote where the arena shows no ids, %s', (_, turns, isSame) => {
  expect(continues({ ...voted, ...nameless }, aReading({ ...nameless, turns }))).toBe(isSame);
});

test('after a vote where the arena shows its id, a conversation that did not grow continues', () => {
  const winnerOnly = aNamedTurn({ replies: { a: 'beta', b: '' } });

  expect(continues(voted, aReading({ turns: [winnerOnly] }))).toBe(true);
  expect(continues(voted, aReading({ turns: [aNamedTurn(), next] }))).toBe(false);
});

test('a click whose names did not come is over once its page is emptied, where the arena shows no ids', () => {
  const lost = aBattle({ choice: aChoice(), loss: 'no-reveal' });

  expect(continues({ ...lost, ...nameless }, aReading({ ...nameless, turns: [] }))).toBe(false);
  expect(continues(lost, aReading({ turns: [] }))).toBe(true);
});

test('after a vote, an emptied page is a new battle unless its conversation has the same id', () => {
  expect(continues(voted, aReading({ turns: [] }))).toBe(true);
  expect(continues(voted, aReading({ ...nameless, turns: [] }))).toBe(false);
  expect(continues({ ...voted, ...nameless }, aReading({ ...nameless, turns: [] }))).toBe(false);
});

test('before the names, an emptied page is the same battle', () => {
  const waiting = aBattle({ ...nameless, choice: aChoice() });

  expect(continues(waiting, aReading({ ...nameless, turns: [] }))).toBe(true);
});

test('replies that read alike are another pair once the names are gone, those of words are not', () => {
  const plots = { prompt: '', replies: { a: '[plot]', b: '[plot]' } };
  const named = {
    ...voted,
    ...nameless,
    turns: [aNamedTurn(plots)],
    choice: aChoice({ turns: [aLabelledTurn(plots)] }),
  };
  const words = { ...voted, ...nameless, turns: [aNamedTurn()] };
  const shown = (turn: LabelledTurn) => aReading({ ...nameless, turns: [turn] });

  expect(continues(named, shown(aLabelledTurn(plots)))).toBe(false);
  expect(continues(named, shown(aLabelledTurn({ ...plots, replies: { a: '', b: '[plot]' } })))).toBe(false);
  expect(continues(named, shown(aNamedTurn(plots)))).toBe(true);
  expect(continues(named, shown(aLabelledTurn({ ...plots, replies: { a: '', b: '' } })))).toBe(true);
  expect(continues(words, shown(aLabelledTurn()))).toBe(true);
});

test('while names are awaited an emptied page is mounted anew, but where there are no words another round', () => {
  const waiting = (replies: { a: string; b: string }) =>
    aBattle({ ...nameless, choice: aChoice({ turns: [aLabelledTurn({ prompt: '', replies })] }) });
  const empty = aReading({ ...nameless, turns: [] });

  expect(continues(waiting({ a: 'alpha', b: 'beta' }), empty)).toBe(true);
  expect(continues(waiting({ a: '[audio]', b: '[audio]' }), empty)).toBe(false);
});
