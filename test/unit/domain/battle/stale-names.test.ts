import { expect, test } from 'vitest';
import { advance, type BattleEvent } from '@/domain/battle/advance';
import type { BattleReading } from '@/domain/battle/reading';
import { aBattle, aLabelledTurn, aNamedTurn, anId, aReading, noonMs } from '@/test/support/builders';

// A Gradio page has no conversation ids of its own.
const read = (some: Partial<BattleReading>): BattleEvent => ({
  kind: 'read',
  reading: aReading({ conversation: undefined, ...some }),
});
const choose = (number: number): BattleEvent => ({
  kind: 'chose',
  outcome: 'a',
  atMs: noonMs,
  voteId: anId(number),
});
const cleared = read({ turns: [] });
const clearedButNamed = read({ turns: [], looseNames: { a: 'ada-1', b: 'bob-2' } });
const play = (...events: BattleEvent[]) => events.reduce(advance, aBattle({ conversation: undefined }));

test('names that come after the chat was cleared belong to the pair that was voted on', () => {
  const battle = play(choose(1), cleared, clearedButNamed);

  expect(battle).toMatchObject({ choice: { voteId: anId(1) }, revealed: { a: 'ada-1', b: 'bob-2' } });
});

test('names that an earlier pair left behind do not name the next one', () => {
  const next = aNamedTurn({ prompt: 'another question' });
  const battle = play(choose(1), clearedButNamed, read({ turns: [next] }), choose(2));

  expect(battle).toMatchObject({ choice: { voteId: anId(2), wasNamed: false }, revealed: undefined });
});

test('the names of the next pair are told from those left behind', () => {
  const next = { prompt: 'another question' };
  const battle = play(
    choose(1),
    clearedButNamed,
    read({ turns: [aNamedTurn(next)] }),
    choose(2),
    read({ turns: [aNamedTurn({ ...next, a: 'eve-3', b: 'ada-1' })] }),
  );

  expect(battle.revealed).toEqual({ a: 'eve-3', b: 'ada-1' });
});

test('names are left behind only until the page clears them', () => {
  const next = { prompt: 'another question' };
  const battle = play(
    choose(1),
    clearedButNamed,
    cleared,
    read({ turns: [aLabelledTurn(next)] }),
    choose(2),
    read({ turns: [aNamedTurn(next)] }),
  );

  expect(battle.revealed).toEqual({ a: 'ada-1', b: 'bob-2' });
});
