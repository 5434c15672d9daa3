import { expect, test, vi } from 'vitest';
import type { BattleReading } from '@/domain/battle/reading';
import {
  blindReading,
  followSelfBlinding,
  needsKept,
  type SelfBlinding,
  tell,
} from '@/domain/blindness/self-blinding';
import { aNamedTurn, aReading, aTurn } from '@/test/support/builders';

const chosen = (some: Partial<BattleReading> = {}) =>
  aReading({ mode: 'side-by-side', turns: [aNamedTurn()], ...some });
const empty = chosen({ conversation: undefined, turns: [] });
const asked = chosen({ turns: [aNamedTurn({ replies: { a: '', b: '' } })], busy: true });
const heads = () => true;
const never = () => {
  throw new Error('tossed again');
};

function play(...readings: readonly BattleReading[]): SelfBlinding {
  const [first, ...others] = readings;
  const start = followSelfBlinding(undefined, first ?? empty, undefined, heads);
  return others.reduce((state, reading) => followSelfBlinding(state, reading, undefined, never), start);
}

test('the order is drawn once, before there is a pair, and stands while the pair does', () => {
  const state = play(empty, empty, asked, chosen(), chosen({ turns: [aNamedTurn(), aNamedTurn()] }));

  expect(state).toEqual({ phase: 'blind', isSwapped: true, conversation: 'talk-1', prompt: 'question' });
});

test('the toss decides whether the sides change places', () => {
  expect(followSelfBlinding(undefined, empty, undefined, () => false).isSwapped).toBe(false);
  expect(followSelfBlinding(undefined, empty, undefined, () => true).isSwapped).toBe(true);
});

test('a pair that was there when it was first looked at was seen', () => {
  expect(play(chosen()).phase).toBe('seen');
});

test('a pair that comes whole from an empty page was opened from the history, and was seen', () => {
  const toss = vi.fn(heads);
  const ready = followSelfBlinding(undefined, empty, undefined, toss);

  expect(needsKept(ready, chosen())).toBe(true);
  expect(followSelfBlinding(ready, chosen(), undefined, toss).phase).toBe('seen');
});

test('a stored conversation that is still empty when its page is loaded is none that begins', () => {
  const ready = followSelfBlinding(undefined, chosen({ turns: [] }), undefined, heads);

  expect(followSelfBlinding(ready, asked, undefined, never).phase).toBe('seen');
});

test('a conversation that was kept blind goes on in its order after a reload', () => {
  expect(needsKept(undefined, chosen())).toBe(true);
  expect(followSelfBlinding(undefined, chosen(), { isSwapped: true }, never)).toMatchObject({
    phase: 'blind',
    isSwapped: true,
  });
});

test('another conversation is none of the one before', () => {
  const before = play(empty, asked);
  const other = chosen({ conversation: 'talk-2' });

  expect(needsKept(before, other)).toBe(true);
  expect(followSelfBlinding(before, other, undefined, never).phase).toBe('seen');
});

test('a page without ids draws anew when its panels are emptied', () => {
  const nameless = { conversation: undefined };
  const before = play(empty, { ...asked, ...nameless }, chosen(nameless));
  const toss = vi.fn(() => false);

  expect(before.phase).toBe('blind');
  expect(followSelfBlinding(before, empty, undefined, toss)).toMatchObject({
    phase: 'ready',
    isSwapped: false,
  });
});

test('a conversation that gets its id late stays the same', () => {
  const late = play(empty, { ...asked, conversation: undefined }, chosen());

  expect(late).toMatchObject({ phase: 'blind', conversation: 'talk-1' });
});

test('a prompt that is mounted late changes nothing', () => {
  const nameless = { conversation: undefined, busy: true };
  const bare = chosen({ ...nameless, turns: [aNamedTurn({ prompt: '', replies: { a: '', b: '' } })] });

  expect(play(empty, bare, chosen(nameless), chosen())).toMatchObject({ phase: 'blind', prompt: 'question' });
});

test('names that are out stay out, in the order they were hidden in', () => {
  const told = tell(play(empty, asked));

  expect(followSelfBlinding(told, chosen(), undefined, never)).toMatchObject({
    phase: 'told',
    isSwapped: true,
  });
  expect(tell(play(chosen())).phase).toBe('seen');
});

test('while it is blind nobody is named, and the mode says so', () => {
  const reading = blindReading(chosen(), play(empty, asked), false);

  expect(reading).toMatchObject({ mode: 'self-blind', isSwapped: true });
  expect(reading.turns).toEqual([
    { ...aTurn(), labels: { a: { kind: 'anonymous' }, b: { kind: 'anonymous' } } },
  ]);
});

test('once the vote is cast the names are those of the page, and still of a self-blinded pair', () => {
  const reading = blindReading(chosen(), play(empty, asked), true);

  expect(reading).toMatchObject({ mode: 'self-blind', turns: [aNamedTurn()] });
});

test('a pair that was seen or told of is side by side', () => {
  expect(blindReading(chosen(), play(chosen()), false)).toEqual(chosen());
  expect(blindReading(chosen(), tell(play(empty, asked)), false)).toEqual(chosen());
});
