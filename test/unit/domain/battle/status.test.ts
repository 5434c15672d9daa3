import { expect, test } from 'vitest';
import { readStatus } from '@/domain/battle/status';
import { aBattle, aChoice, aLabelledTurn, aNamedTurn, anId } from '@/test/support/builders';

const names = { a: 'ada-1', b: 'bob-2' };

test('a page without a battle says so', () => {
  expect(readStatus(aBattle({ page: 'elsewhere' }))).toEqual({ kind: 'elsewhere' });
});

test('a page that is not understood says what was not found', () => {
  const battle = aBattle({ page: 'unreadable', missing: ['composer'] });

  expect(readStatus(battle)).toEqual({ kind: 'unreadable', missing: ['composer'] });
});

test('a battle says which turn it is at', () => {
  expect(readStatus(aBattle({ turns: [] }))).toEqual({ kind: 'watching', turn: 0 });
  expect(readStatus(aBattle({ turns: [aLabelledTurn(), aLabelledTurn()] }))).toEqual({
    kind: 'watching',
    turn: 2,
  });
});

test('one readable name is enough to say that names are known', () => {
  expect(readStatus(aBattle({ turns: [aLabelledTurn({ b: 'bob-2' })] }))).toEqual({ kind: 'named' });
});

test('names of earlier turns do not make the turn at hand named', () => {
  const battle = aBattle({ turns: [aNamedTurn(), aLabelledTurn()] });

  expect(readStatus(battle)).toEqual({ kind: 'watching', turn: 2 });
});

test('a click waits, whatever the page shows meanwhile', () => {
  for (const page of ['battle', 'elsewhere', 'unreadable'] as const) {
    expect(readStatus(aBattle({ choice: aChoice(), page }))).toEqual({ kind: 'waiting' });
  }
});

test('a revealed click is a vote', () => {
  const battle = aBattle({ choice: aChoice(), revealed: names, turns: [aNamedTurn()] });

  expect(readStatus(battle)).toEqual({ kind: 'voted', voteId: anId(1) });
});

test('a loss comes before everything else', () => {
  const battle = aBattle({ choice: aChoice(), loss: 'no-reveal', page: 'elsewhere' });

  expect(readStatus(battle)).toEqual({ kind: 'not-recorded', reason: 'no-reveal' });
});

test('no status carries a name', () => {
  const battles = [
    aBattle({ turns: [aNamedTurn()] }),
    aBattle({ turns: [aNamedTurn()], choice: aChoice() }),
    aBattle({ turns: [aNamedTurn()], choice: aChoice(), revealed: names }),
  ];

  for (const battle of battles) expect(JSON.stringify(readStatus(battle))).not.toMatch(/ada|bob/);
});

test('a pair of which one reply is rated asks for the other, or for both after a reload', () => {
  const half = aBattle({ choice: aChoice(), ratesEach: true, nameA: 'ada-1' });

  expect(readStatus(half)).toEqual({ kind: 'half-rated', again: false });
  expect(readStatus(aBattle({ asksAgain: true }))).toEqual({ kind: 'half-rated', again: true });
});
